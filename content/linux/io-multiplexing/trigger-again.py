# check
# EPOLL_CTL_MOD 为旧数据再通知；selectors 与 asyncio 是水平触发；普通文件与 select 的上限
import asyncio
import os
import resource
import select
import selectors
import socket

a, b = socket.socketpair()
with select.epoll() as epoll:
    epoll.register(a, select.EPOLLIN | select.EPOLLET)
    b.send(b"old")
    print("edge-triggered:", bool(epoll.poll(0)), bool(epoll.poll(0)))
    epoll.modify(a, select.EPOLLIN | select.EPOLLET)
    print("after EPOLL_CTL_MOD:", bool(epoll.poll(0)))
with selectors.DefaultSelector() as selector:
    selector.register(a, selectors.EVENT_READ)
    print(type(selector).__name__, [len(selector.select(0)) for _ in range(2)])
loop = asyncio.new_event_loop()
print("asyncio uses", type(loop._selector).__name__)
loop.close()
with open("plain.txt", "w+") as file:
    try:
        select.epoll().register(file, select.EPOLLIN)
    except PermissionError as e:
        print("plain file, epoll: EPERM", e.errno == 1)
    print("plain file, select: ready", bool(select.select([file], [], [], 0)[0]))
_, limit = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (min(limit, 4096), limit))
os.dup2(a.fileno(), 1500)
try:
    select.select([1500], [], [], 0)
except ValueError as e:
    print("descriptor 1500: ValueError:", e)
