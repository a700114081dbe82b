# check: with=root
# 挥手的报文段：隔一会儿关闭是四段，立即关闭可以是三段
import socket
import struct
import time

FLAGS = {2: "SYN", 16: "ACK", 1: "FIN"}


def connection(delay: float) -> list[str]:
    tap = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x800))
    with socket.create_server(("127.0.0.1", 8000)) as server:
        client = socket.create_connection(("127.0.0.1", 8000))
        conn, _ = server.accept()
    for sender, receiver in (client, conn), (conn, client):
        sender.sendall(b"data")
        receiver.recv(9)
    client.shutdown(socket.SHUT_WR)
    conn.recv(9)
    time.sleep(delay)
    conn.close()
    client.recv(9)
    time.sleep(0.1)
    return list(segments(tap))


def segments(tap):
    tap.setblocking(False)
    first: dict[int, int] = {}
    while True:
        try:
            packet = tap.recv(100)
        except BlockingIOError:
            return
        src, dst, seq, ack, _, bits = struct.unpack("!HHIIBB", packet[20:34])
        flags = "+".join(name for bit, name in FLAGS.items() if bits & bit)
        text = f"{'server' if src == 8000 else 'client'} {flags}"
        text += f" seq={seq - first.setdefault(src, seq)}"
        yield text + (f" ack={ack - first[dst]}" if dst in first else "")


def closing(lines: list[str]) -> list[str]:
    return lines[next(i for i, line in enumerate(lines) if "FIN" in line):]


apart = connection(0.5)
merged = (c for _ in range(50) if len(c := closing(connection(0))) == 3)
print("open:", *apart[:3], sep="\n")
print("closed after 0.5 s:", *closing(apart), sep="\n")
print("closed at once, repeated until three segments:", *next(merged), sep="\n")
