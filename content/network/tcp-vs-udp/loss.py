# check: with=root
# 用套接字过滤器丢掉收到的一段再放行：TCP 重传后两段按序到齐，先到的后一段要等前一段；UDP 丢的就没了，后一个立即可读
import ctypes
import os
import socket
import struct
import subprocess

os.environ["NSTAT_HISTORY"] = "nstat"
DROP_ALL = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0))
FILTER = struct.pack("HL", 1, ctypes.addressof(DROP_ALL))
ATTACH, DETACH = 26, 27


def lose_the_first(client: socket.socket, server: socket.socket) -> None:
    server.setsockopt(socket.SOL_SOCKET, ATTACH, FILTER)
    client.send(b"first ")
    server.setsockopt(socket.SOL_SOCKET, DETACH, 0)
    client.send(b"second")


with socket.create_server(("127.0.0.1", 0)) as listener:
    client = socket.create_connection(listener.getsockname())
    server, _ = listener.accept()
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
subprocess.run(["nstat", "-n"], check=True)
lose_the_first(client, server)
print("TCP read:", server.recv(12, socket.MSG_WAITALL))
counters = subprocess.check_output(["nstat", "-z", "TcpRetransSegs", "TcpExtTCPOFOQueue"], text=True)
for row in counters.splitlines()[1:]:
    name, count, _ = row.split()
    print(" ", name, "at least 1:", int(count) >= 1)

client, server = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(2))
server.bind(("127.0.0.1", 0))
client.connect(server.getsockname())
lose_the_first(client, server)
server.settimeout(3)
print("UDP read:", server.recv(100))
try:
    print(server.recv(100))
except TimeoutError:
    print("  nothing else within 3 s")
