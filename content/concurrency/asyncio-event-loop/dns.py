# check
# loop.getaddrinfo 在默认线程池里跑同步的 socket.getaddrinfo
import asyncio
import socket
import threading

real = socket.getaddrinfo


def traced(*args):
    print("socket.getaddrinfo called in", threading.current_thread().name)
    return real(*args)


async def main():
    socket.getaddrinfo = traced
    loop = asyncio.get_running_loop()
    await loop.getaddrinfo("127.0.0.1", 80)
    print("default executor:", type(loop._default_executor).__name__)


asyncio.run(main())
