# check: with=root
# 对没人监听的端口：TCP 连接被拒绝；UDP 的 sendto 照样成功；对 UDP 套接字调用 connect 不发报文，之后能收到“拒绝”，并只收这个对端的数据
import socket

tap = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x800))
tap.setblocking(False)


def packets() -> int:
    count = 0
    try:
        while tap.recvfrom(2000):
            count += 1
    except BlockingIOError:
        return count


try:
    socket.create_connection(("127.0.0.1", 9))
except OSError as error:
    print("TCP connect:", error.strerror)
plain = socket.socket(type=socket.SOCK_DGRAM)
print("UDP sendto, twice:", [plain.sendto(b"hello", ("127.0.0.1", 9)) for _ in range(2)])
connected = socket.socket(type=socket.SOCK_DGRAM)
packets()
connected.connect(("127.0.0.1", 9))
print("UDP connect, packets seen:", packets())
print("UDP send:", connected.send(b"hello"))
try:
    connected.send(b"hello")
except OSError as error:
    print("UDP send again:", error.strerror)
peer, stranger = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(2))
peer.bind(("127.0.0.1", 0))
connected.connect(peer.getsockname())
stranger.sendto(b"from a stranger", connected.getsockname())
peer.sendto(b"from the peer", connected.getsockname())
print("UDP received after connect:", connected.recv(100))
