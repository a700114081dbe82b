# check
# TCP 和 UDP 的端口互不相干：8000 可以各绑一个；同一协议再绑就冲突
import socket

tcp, udp = socket.socket(), socket.socket(type=socket.SOCK_DGRAM)
tcp.bind(("127.0.0.1", 8000))
udp.bind(("127.0.0.1", 8000))
print("bound:", tcp.getsockname(), udp.getsockname())
for kind in socket.SOCK_STREAM, socket.SOCK_DGRAM:
    try:
        socket.socket(type=kind).bind(("127.0.0.1", 8000))
    except OSError as error:
        print(kind.name, error.strerror)
