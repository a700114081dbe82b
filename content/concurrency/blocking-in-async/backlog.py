# check
# 循环被堵住时，内核照样完成 TCP 连接、收下数据；处理函数要等循环恢复才开始
import asyncio
import socket
import threading

blocked, sent, started = threading.Event(), threading.Event(), asyncio.Event()


async def handler(reader, writer):
    print("handler reads:", await reader.read(5))
    started.set()
    writer.close()


def client(address):
    blocked.wait()
    with socket.create_connection(address) as connection:
        connection.sendall(b"hello")
        sent.set()
        connection.recv(1)


async def main():
    async with await asyncio.start_server(handler, "127.0.0.1") as server:
        address = server.sockets[0].getsockname()
        thread = threading.Thread(target=client, args=(address,))
        thread.start()
        blocked.set()
        sent.wait()
        print("connected and sent, handler started:", started.is_set())
        await started.wait()
        await asyncio.to_thread(thread.join)


asyncio.run(main())
