# check
# 两段没有 await 的计算：一个事件循环里一前一后，两个线程各一个事件循环也一前一后
import asyncio
import sys
from threading import Barrier, Thread

sys.setswitchinterval(60)
log = []


async def compute(gate=None):
    if gate:
        gate.wait()
    log.append("start")
    for _ in range(5_000_000):
        pass
    log.append("end")


async def main():
    await asyncio.gather(compute(), compute())


asyncio.run(main())
print("one event loop:", log)
log.clear()
gate = Barrier(2)
threads = [Thread(target=lambda: asyncio.run(compute(gate))) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("two event loops:", log)
