# check
# 两个线程等同一个 epoll：边缘触发时都被唤醒，EPOLLONESHOT 时一个
import select
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

for name, extra in ("edge-triggered", 0), ("with EPOLLONESHOT", select.EPOLLONESHOT):
    reader, writer = socket.socketpair()
    done = threading.Event()
    got: list[bytes] = []

    def work() -> None:
        for _ in epoll.poll(1):
            got.append(reader.recv(1))
            done.wait(2)                # 还在处理这个连接

    with select.epoll() as epoll, ThreadPoolExecutor() as pool:
        epoll.register(reader, select.EPOLLIN | select.EPOLLET | extra)
        pool.submit(work), pool.submit(work)
        for chunk in b"a", b"b":        # 第一段没处理完，第二段到了
            writer.send(chunk)
            time.sleep(0.2)
        print(f"{name}: {len(got)} at the same time, got {got}")
        done.set()
