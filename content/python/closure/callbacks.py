# check
# 线程和事件循环的回调里同样：函数运行时循环已经结束；call_soon 与 Thread 都能把参数直接传进去
import asyncio
from threading import Event, Thread

go, seen = Event(), []


def worker(get):
    go.wait()
    seen.append(get())


threads = []
for i in range(3):
    threads.append(Thread(target=worker, args=(lambda: i,)))
    threads[-1].start()
go.set()
for thread in threads:
    thread.join()
print("threads:", seen)


async def main():
    late, early = [], []
    loop = asyncio.get_running_loop()
    for n in range(3):
        loop.call_soon(lambda: late.append(n))
        loop.call_soon(early.append, n)
    await asyncio.sleep(0)
    print("call_soon:", late, early)


asyncio.run(main())
