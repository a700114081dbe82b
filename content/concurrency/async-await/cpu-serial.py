# check
# 两个只算不等的协程交给 gather，仍是一个算完再算另一个，都在同一个线程
import asyncio
import threading

order = []


async def compute(name):
    order.append(f"{name} start")
    sum(range(100_000))
    order.append(f"{name} end")
    return threading.current_thread().name


async def main():
    print(await asyncio.gather(compute("A"), compute("B")))
    print(order)


asyncio.run(main())
