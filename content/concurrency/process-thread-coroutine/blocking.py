# check
# 任务直接阻塞着等另一个任务：等不到；改用 asyncio.to_thread 就等到
import asyncio
from threading import Event


async def main(in_thread):
    done = Event()

    async def other():
        done.set()

    waiting = asyncio.create_task(other())
    if in_thread:
        came = await asyncio.to_thread(done.wait, 30)
    else:
        came = done.wait(1)
    await waiting
    return came


print("blocking, the other task came:", asyncio.run(main(False)))
print("asyncio.to_thread, the other task came:", asyncio.run(main(True)))
