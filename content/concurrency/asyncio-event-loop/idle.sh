# check
# 没事可做时循环睡在 epoll_wait 里：半秒里以 -1（不限时）调用一次，由另一个线程向自管道写一字节唤醒
cat > idle.py <<'E'
import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    threading.Timer(0.5, loop.call_soon_threadsafe, (done.set_result, None)).start()
    await done


asyncio.run(main())
E
strace -f -e trace=epoll_wait,sendto -o trace python3 idle.py
echo "epoll_wait with -1: $(grep -c ', -1' trace)"
grep -o 'sendto([0-9]*, "\\0", 1' trace | sed 's/([0-9]*/(fd/' | sort | uniq -c | sed 's/^ *//'
