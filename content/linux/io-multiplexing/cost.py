# check
# 一个可读、其余空闲：poll 随总数变慢，epoll 基本不变；个个可读时 epoll 比 poll、select 都慢
import resource
import select
import socket
import timeit

_, limit = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (min(limit, 8192), limit))


def measure(n, active):
    pairs = [socket.socketpair() for _ in range(n)]
    poll, epoll = select.poll(), select.epoll()
    for reader, writer in pairs:
        poll.register(reader, select.POLLIN)
        epoll.register(reader, select.EPOLLIN)
    for _, writer in pairs[:active]:
        writer.send(b"x")
    waits = {"poll": lambda: poll.poll(0), "epoll": lambda: epoll.poll(0)}
    if n < 500:
        fds = [reader.fileno() for reader, _ in pairs]
        waits["select"] = lambda: select.select(fds, [], [], 0)
    times = {name: min(timeit.repeat(wait, number=50, repeat=9)) for name, wait in waits.items()}
    epoll.close()
    for pair in pairs:
        for s in pair:
            s.close()
    return times


few, many = measure(10, 1), measure(3000, 1)
print("10 and 3000 connections, one ready")
print("poll is more than 20 times slower with 3000:", many["poll"] > 20 * few["poll"])
print("epoll is less than 10 times slower with 3000:", many["epoll"] < 10 * few["epoll"])
full = measure(400, 400)
for name in ("poll", "select"):
    print(f"400 of 400 ready: epoll is slower than {name}:", full["epoll"] > full[name])
