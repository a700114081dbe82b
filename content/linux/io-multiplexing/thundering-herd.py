# check
# 来一个连接，8 个进程醒几个：各用 epoll、共用 epoll、EPOLLEXCLUSIVE、EPOLLET、阻塞的 accept；前两种再试马上 accept；共用边缘触发的，3 个连接已在等，也只通知一个进程
import contextlib
import os
import select
import signal
import socket
import time


def run(name: str, flags: int, shared: bool, at_once: bool = False, waiting: int = 0) -> None:
    server = socket.create_server(("127.0.0.1", 0))
    server.setblocking(name == "accept")
    epoll = select.epoll()
    epoll.register(server, select.EPOLLIN | flags)
    clients = [socket.create_connection(server.getsockname()) for _ in range(waiting)]
    r, w = os.pipe()
    pids = []
    for _ in range(8):
        pids.append(pid := os.fork())
        if pid:
            continue
        if name == "accept":
            server.accept()
            os.write(w, b"woken ")
        else:
            mine = epoll if shared else select.epoll()
            if not shared:
                mine.register(server, select.EPOLLIN | flags)
            if mine.poll(2):
                if at_once:
                    with contextlib.suppress(BlockingIOError):
                        server.accept()
                os.write(w, b"woken ")
                time.sleep(0.2)         # the others have time to look, too
        os._exit(0)
    if not shared:
        epoll.close()
    time.sleep(0.5)
    if not waiting:
        clients.append(socket.create_connection(server.getsockname()))
    time.sleep(0.5)
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    os.close(w)
    woken = len(os.read(r, 100).split())
    print(f"{name}:", f"fewer than 8 woken: {woken < 8}" if at_once else f"{woken} of 8 woken")
    for client in clients:
        client.close()


run("own epoll", 0, False)
run("own epoll, EPOLLEXCLUSIVE", select.EPOLLEXCLUSIVE, False)
run("shared epoll", 0, True)
run("shared epoll, EPOLLET", select.EPOLLET, True)
run("shared epoll, EPOLLET, 3 connections waiting", select.EPOLLET, True, waiting=3)
run("accept", 0, True)
run("own epoll, accept at once", 0, False, True)
run("shared epoll, accept at once", 0, True, True)
