# check
# 没人引用、等在没人引用的 Future 上的任务会被垃圾回收；有引用的，和等在定时器上的，不会；关掉循环时没做完的任务，回收时也报同一句
import asyncio
import gc
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(message).37s")


async def wait_future():
    await asyncio.get_running_loop().create_future()


async def main():
    kept = asyncio.create_task(wait_future(), name="kept")
    asyncio.create_task(wait_future(), name="lost")
    asyncio.create_task(asyncio.sleep(60), name="sleeping")
    await asyncio.sleep(0)
    gc.collect()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    print("left:", sorted(task.get_name() for task in others))
    kept.cancel()


asyncio.run(main())
loop = asyncio.new_event_loop()
task = loop.create_task(asyncio.sleep(60))
loop.run_until_complete(asyncio.sleep(0))
loop.close()
print("closed, task done:", task.done())
del task, loop
gc.collect()
