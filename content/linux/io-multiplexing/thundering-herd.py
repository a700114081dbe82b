# check
# 来一个连接，8 个进程醒几个：各用 epoll、共用 epoll、EPOLLEXCLUSIVE、EPOLLET、阻塞的 accept；前两种再试马上 accept
import contextlib
import os
import select
import signal
import socket
import time


def run(name: str, flags: int, shared: bool, at_once: bool = False) -> None:
    server = socket.create_server(("127.0.0.1", 0))
    server.setblocking(name == "accept")
    epoll = select.epoll()
    epoll.register(server, select.EPOLLIN | flags)
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
    client = socket.create_connection(server.getsockname())
    time.sleep(0.5)
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    os.close(w)
    woken = len(os.read(r, 100).split())
    print(f"{name}:", f"fewer than 8 woken: {woken < 8}" if at_once else f"{woken} of 8 woken")
    client.close()


run("own epoll", 0, False)
run("own epoll, EPOLLEXCLUSIVE", select.EPOLLEXCLUSIVE, False)
run("shared epoll", 0, True)
run("shared epoll, EPOLLET", select.EPOLLET, True)
run("accept", 0, True)
run("own epoll, accept at once", 0, False, True)
run("shared epoll, accept at once", 0, True, True)
