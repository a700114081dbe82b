# check
# 默认线程池的大小：核数加 4，至多 32
cat > size.py <<'E'
import asyncio
import os


async def main():
    await asyncio.to_thread(int)
    cpus = os.process_cpu_count()
    threads = asyncio.get_running_loop()._default_executor._max_workers
    print("cpus", cpus, "threads", threads, "difference", threads - cpus)


asyncio.run(main())
E
for n in 1 2 8 64; do python3 -X cpu_count=$n size.py; done
