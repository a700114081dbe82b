# When every connection is ready, epoll has no advantage: it takes longer than poll (CPython 3.11.7 and 3.14.10, Linux 6.18; 2026-11-26)
import select
import socket
import sys
import timeit

pairs = [socket.socketpair() for _ in range(400)]
for _, writer in pairs:
    writer.send(b"x")
fds = [reader.fileno() for reader, _ in pairs]
poll, epoll = select.poll(), select.epoll()
for fd in fds:
    poll.register(fd, select.POLLIN)
    epoll.register(fd, select.EPOLLIN)
waits = {"poll": lambda: poll.poll(0), "epoll": lambda: epoll.poll(0),
         "select": lambda: select.select(fds, [], [], 0)}
row = [f"{name} {min(timeit.repeat(wait, number=50, repeat=9)) / 50 * 1e6:.0f} µs"
       for name, wait in waits.items()]
print(sys.version.split()[0], "400 ready of 400:", ", ".join(row))
