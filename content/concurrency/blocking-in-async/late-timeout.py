# check
# 阻塞之后真要等，超时在阻塞结束以后才触发；只让出一轮，或直接返回，就不触发；别的任务等的数据早已到达，循环恢复后仍判它超时，sock_recv 收下的数据丢了，流的数据还在缓冲里
import asyncio
import socket
import time


async def after_block(rest):
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(0.1):
            time.sleep(0.5)
            await rest
        return "no TimeoutError"
    except TimeoutError:
        return f"TimeoutError, only after 0.5 s: {loop.time() - start >= 0.5}"


async def blocking():
    time.sleep(0.5)
    return "result, no TimeoutError"


async def other_task(name, receive, send):
    waiting = asyncio.create_task(asyncio.wait_for(receive(), 0.1))
    await asyncio.sleep(0)
    send(b"data\n")
    time.sleep(0.5)
    try:
        print(name, await waiting)
    except TimeoutError as e:
        print(name, type(e).__name__, "in the task whose data came before it was due", end="; ")
    try:
        print("read again:", await asyncio.wait_for(receive(), 0.1))
    except TimeoutError:
        print("read again: nothing")


async def main():
    print("asyncio.sleep(60):", await after_block(asyncio.sleep(60)))
    print("asyncio.sleep(0):", await after_block(asyncio.sleep(0)))
    print("asyncio.wait_for(blocking(), 0.1):", await asyncio.wait_for(blocking(), 0.1))
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    a.setblocking(False)
    await other_task("sock_recv:", lambda: loop.sock_recv(a, 10), b.send)
    reader, writer = await asyncio.open_connection(sock=a)
    await other_task("StreamReader:", reader.readline, b.send)
    writer.close()


asyncio.run(main())
