# check
# 循环里 await 一个不等待的协程一千次，别的回调一次也没跑；await asyncio.sleep(0) 交出 None，每次让出一轮
import asyncio


async def nothing():
    pass


async def turns(step):
    loop, ran = asyncio.get_running_loop(), 0

    def tick():
        nonlocal ran
        ran += 1
        loop.call_soon(tick)

    loop.call_soon(tick)
    for _ in range(1000):
        await step()
    return ran


zero = asyncio.sleep(0)
print("asyncio.sleep(0) hands over:", zero.send(None))
zero.close()
print("await nothing():", asyncio.run(turns(nothing)))
print("await asyncio.sleep(0):", asyncio.run(turns(lambda: asyncio.sleep(0))))


async def queue():
    q = asyncio.Queue()
    for i in range(1000):
        q.put_nowait(i)
    return await turns(q.get)


print("await get() of a queue with 1000 items:", asyncio.run(queue()))
