# check: with=netns
# 抓包：UDP 首部 8 字节，发数据之前没有别的报文；TCP 数据之前有 3 段，数据段首部 32 字节，关掉时间戳选项是 20 字节；用 TCP Fast Open，第二次连接的数据在 SYN 里
import socket
from pathlib import Path

tap = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x800))
tap.settimeout(0.5)


def captured(port: int) -> list[tuple[int, int]]:
    """各报文的首部长度和数据长度。"""
    seen = []
    while True:
        try:
            packet, (_, _, kind, *_) = tap.recvfrom(65536)
        except TimeoutError:
            return seen
        start = (packet[0] & 15) * 4
        segment = packet[start:int.from_bytes(packet[2:4])]
        ports = int.from_bytes(segment[:2]), int.from_bytes(segment[2:4])
        if kind != socket.PACKET_OUTGOING and port in ports:
            size = 8 if packet[9] == socket.IPPROTO_UDP else (segment[12] >> 4) * 4
            seen.append((size, len(segment) - size))


receiver, sender = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(2))
receiver.bind(("127.0.0.1", 8000))
sender.sendto(b"x" * 100, ("127.0.0.1", 8000))
print("UDP, header and data:", captured(8000), "received", len(receiver.recv(200)))
for timestamps in 1, 0:
    Path("/proc/sys/net/ipv4/tcp_timestamps").write_text(str(timestamps))
    with socket.create_server(("127.0.0.1", 9000 + timestamps)) as server:
        client = socket.create_connection(server.getsockname())
        connection, _ = server.accept()
    client.send(b"x" * 100)
    seen = captured(9000 + timestamps)
    first = [data > 0 for _, data in seen].index(True)
    print(f"TCP, tcp_timestamps {timestamps}:", first, "segments before the data, header and data:", seen[first])

Path("/proc/sys/net/ipv4/tcp_fastopen").write_text("3")
server = socket.socket()
server.setsockopt(socket.IPPROTO_TCP, socket.TCP_FASTOPEN, 5)
server.bind(("127.0.0.1", 9100))
server.listen()
for number in "first", "second":
    client = socket.socket()
    client.sendto(b"x" * 50, socket.MSG_FASTOPEN, ("127.0.0.1", 9100))
    connection, _ = server.accept()
    connection.recv(100)
    first = [data > 0 for _, data in captured(9100)].index(True)
    print(f"TCP Fast Open, {number} connection:", first, "segments before the data")
    client.close()
    connection.close()
    captured(9100)
