# check: with=root
# 一个 UDP 数据报分成两片：少一片，应用什么也收不到；两片都到才交付
import socket
import struct

receiver = socket.socket(type=socket.SOCK_DGRAM)
receiver.bind(("127.0.0.1", 8000))
receiver.settimeout(1)
raw = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)
payload = struct.pack("!HHHH", 5000, 8000, 8 + 32, 0) + b"a" * 24 + b"b" * 8     # 校验和为 0：不校验
LOOPBACK = socket.inet_aton("127.0.0.1")


def send(identity: int, start: int, end: int) -> None:
    more = 0x2000 if end < len(payload) else 0
    header = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + end - start, identity, more | start // 8,
                         64, socket.IPPROTO_UDP, 0, LOOPBACK, LOOPBACK)
    raw.sendto(header + payload[start:end], ("127.0.0.1", 0))


def received() -> str:
    try:
        return str(len(receiver.recv(100))) + " bytes"
    except TimeoutError:
        return "nothing"


send(1, 0, 32)
print("first fragment alone:", received())
send(2, 0, 32)
send(2, 32, 40)
print("both fragments:", received())
