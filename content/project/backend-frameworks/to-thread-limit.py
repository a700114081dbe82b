# check
# asyncio.to_thread 默认的线程池：线程数是核数加 4，最多 32
import asyncio
import os
import threading


async def main() -> None:
    let_go = threading.Event()
    jobs = [asyncio.create_task(asyncio.to_thread(let_go.wait)) for _ in range(50)]
    await asyncio.sleep(0)
    while not (pool := asyncio.get_running_loop()._default_executor):
        await asyncio.sleep(0)
    print(f"{os.process_cpu_count()} CPUs, {len(jobs)} jobs: {len(pool._threads)} threads")
    if (more := len(pool._threads) - os.process_cpu_count()) > 0:
        print("CPUs +", more)
    let_go.set()
    await asyncio.gather(*jobs)


for cpus in (2, 8, 64):
    os.process_cpu_count = lambda: cpus
    asyncio.run(main())
