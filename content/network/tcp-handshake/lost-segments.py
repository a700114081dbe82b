# check: with=root timeout=60
# 丢掉第一段：SYN 头几次每秒重发，之后间隔翻倍；丢掉第二段：客户端与服务端都重发
import ctypes
import socket
import struct
import time

DROP_ALL = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0))
FILTER = struct.pack("HL", 1, ctypes.addressof(DROP_ALL))
for name in ("tcp_syn_retries", "tcp_syn_linear_timeouts", "tcp_synack_retries"):
    with open(f"/proc/sys/net/ipv4/{name}") as f:
        print(name, f.read().strip())


def sent(seconds):
    tap = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x800))
    tap.settimeout(0.2)
    server = socket.create_server(("127.0.0.1", 8000))
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, 26, FILTER)
    client.setblocking(False)
    begin = time.monotonic()
    client.connect_ex(("127.0.0.1", 8000))
    seen = {"SYN": [], "SYN+ACK": []}
    while time.monotonic() - begin < seconds:
        try:
            packet, (_, _, kind, *_) = tap.recvfrom(100)
        except TimeoutError:
            continue
        flags = packet[33]
        if kind != socket.PACKET_OUTGOING and flags & 2:
            seen["SYN+ACK" if flags & 16 else "SYN"].append(round(time.monotonic() - begin))
    return seen


seen = sent(12)
print("the client hears nothing; SYN sent at about", seen["SYN"], "s")
print("SYN+ACK repeated by the server:", len(seen["SYN+ACK"]) > 1)
