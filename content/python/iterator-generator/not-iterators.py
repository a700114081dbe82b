# check
# async def 的结果不进 for：协程既不可迭代也不是迭代器；带 yield 的是异步生成器，要 async for
import asyncio


async def fetch():
    return 1


async def stream():
    yield 1
    yield 2


def tried(job, x):
    try:
        job(x)
    except TypeError as e:
        print("TypeError:", e)


one = fetch()
tried(iter, one)
tried(next, one)
one.close()
tried(iter, stream())


async def main():
    print([x async for x in stream()])


asyncio.run(main())
