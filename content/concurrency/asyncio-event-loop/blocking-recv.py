# check
# 协程里用同步的 recv 等数据，别的回调一次也没跑；换成 loop.sock_recv 就一直在跑
import asyncio
import socket
import threading


async def receive(blocking):
    loop, ran = asyncio.get_running_loop(), 0
    a, b = socket.socketpair()

    def tick():
        nonlocal ran
        ran += 1
        loop.call_soon(tick)

    loop.call_soon(tick)
    threading.Timer(0.3, b.send, (b"x",)).start()
    if blocking:
        a.recv(1)
    else:
        a.setblocking(False)
        await loop.sock_recv(a, 1)
    return ran


print("socket.recv, others ran:", asyncio.run(receive(True)))
print("loop.sock_recv, others ran:", asyncio.run(receive(False)) > 100)
