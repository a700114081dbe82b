# check
# 哪些调用让循环停下：收数据、等队列、等子进程、等线程的结果、读管道、散列、求和；换成的异步写法都不停
import asyncio
import concurrent.futures
import hashlib
import os
import queue
import socket
import subprocess
import threading

pool = concurrent.futures.ThreadPoolExecutor()


def later(action, *args):
    threading.Timer(0.2, action, args).start()


def recv():
    a, b = socket.socketpair()
    later(b.send, b"x")
    a.recv(1)


def get():
    q = queue.Queue()
    later(q.put, 1)
    q.get()


def fifo():
    os.mkfifo("pipe")
    later(lambda: open("pipe", "w").close())
    open("pipe").read()


def digest():
    hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 300_000)


async def async_queue():
    q = asyncio.Queue()
    asyncio.get_running_loop().call_later(0.2, q.put_nowait, 1)
    await q.get()


async def process():
    await (await asyncio.create_subprocess_exec("sleep", "0.2")).wait()


async def future():
    await asyncio.wrap_future(pool.submit(threading.Event().wait, 0.2))


async def stopped(call):
    loop, beats = asyncio.get_running_loop(), 0

    def beat():
        nonlocal beats
        beats += 1
        loop.call_later(0.01, beat)

    beat()
    awaitable = call()
    if asyncio.iscoroutine(awaitable):
        await awaitable
    return "stopped" if beats == 1 else "alive"


for name, call in {
    "socket.recv": recv,
    "queue.Queue.get": get,
    "subprocess.run": lambda: subprocess.run(["sleep", "0.2"]),
    "Future.result": lambda: pool.submit(threading.Event().wait, 0.2).result(),
    "open, read of a pipe": fifo,
    "hashlib.pbkdf2_hmac": digest,
    "sum": lambda: sum(range(10_000_000)),
    "asyncio.Queue.get": async_queue,
    "asyncio.create_subprocess_exec": process,
    "asyncio.wrap_future": future,
    "to_thread(pbkdf2_hmac)": lambda: asyncio.to_thread(digest),
}.items():
    print(f"{name}: {asyncio.run(stopped(call))}")
