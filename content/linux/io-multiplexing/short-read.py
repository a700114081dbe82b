# check
# 边缘触发：数据和关闭一起到，读到的比要的少就停，关闭再没有通知；TCP 对端关闭、发来 RST、自己也关了发送方向，有没有 EPOLLHUP
import select
import socket
import time


def tcp() -> tuple[socket.socket, socket.socket]:
    server = socket.create_server(("127.0.0.1", 0))
    client = socket.create_connection(server.getsockname())
    return server.accept()[0], client


reader, writer = tcp()
epoll = select.epoll()
epoll.register(reader, select.EPOLLIN | select.EPOLLET)
writer.send(b"ab")
writer.close()
time.sleep(0.1)
print("notified:", bool(epoll.poll(0)), "asked for 4, got", len(reader.recv(4)))
print("notified again:", bool(epoll.poll(0.5)), "though recv returns", reader.recv(4))
for name in ("closed", "closed with unread data (RST)", "closed after our shutdown(SHUT_WR)"):
    reader, writer = tcp()
    if "RST" in name:
        reader.send(b"unread")
    if "SHUT_WR" in name:
        reader.shutdown(socket.SHUT_WR)
    epoll = select.epoll()
    epoll.register(reader, select.EPOLLIN)
    writer.close()
    time.sleep(0.1)
    event = epoll.poll(0)[0][1]
    print(f"TCP peer {name}: EPOLLIN", bool(event & select.EPOLLIN), "EPOLLHUP", bool(event & select.EPOLLHUP))
