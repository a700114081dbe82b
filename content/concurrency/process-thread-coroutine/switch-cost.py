# check
# 两个协程轮换、两个线程用信号量交接：内核的主动切换，前者不到 100 次，后者 1 万次以上
import asyncio
from resource import RUSAGE_SELF, getrusage
from threading import Semaphore, Thread

times, limit = 10_000, 100


def switches():
    return getrusage(RUSAGE_SELF).ru_nvcsw


async def turns():
    for _ in range(times):
        await asyncio.sleep(0)


async def main():
    before = switches()
    await asyncio.gather(turns(), turns())
    return switches() - before


def handover(mine, other):
    for _ in range(times):
        mine.acquire()
        other.release()


coroutines = asyncio.run(main())
print("2 tasks, turns in all:", 2 * times, f"- voluntary switches below {limit}:", coroutines < limit)
first, second = Semaphore(1), Semaphore(0)
threads = [Thread(target=handover, args=pair) for pair in ((first, second), (second, first))]
before = switches()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("2 threads, turns in all:", 2 * times, f"- at least {times}:", switches() - before >= times)
