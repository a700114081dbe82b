# check
# Unix 套接字：字节流没有消息边界，两次 send 一次收到；SOCK_SEQPACKET 保留边界；能传文件描述符
import os, socket

for kind in "SOCK_STREAM", "SOCK_SEQPACKET":
    a, b = socket.socketpair(socket.AF_UNIX, getattr(socket, kind))
    a.send(b"ab"); a.send(b"cd")
    print(kind, b.recv(100))
a, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
r, w = os.pipe()
socket.send_fds(a, [b"take"], [w])
data, fds, *_ = socket.recv_fds(b, 100, 1)
os.write(fds[0], b"through the passed descriptor")
print(data, fds[0] != w, os.read(r, 100))
