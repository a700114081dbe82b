# check: with=netns
# 第三段一直到不了：服务端重发用尽就丢弃 SYN-RECEIVED，客户端仍是 ESTABLISHED，再发数据得到 RST
import ctypes
import socket
import struct
import subprocess
import time
from pathlib import Path

Path("/proc/sys/net/ipv4/tcp_synack_retries").write_text("1")
ONLY_SYN = [(0x30, 0, 0, 13), (0x45, 0, 1, 2), (0x06, 0, 0, 0xFFFF), (0x06, 0, 0, 0)]
code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in ONLY_SYN))


def states():
    out = subprocess.check_output(["ss", "-tanH"], text=True)
    return [line.split()[0] for line in sorted(out.splitlines()) if "LISTEN" not in line]


server = socket.create_server(("127.0.0.1", 8000))
server.setsockopt(socket.SOL_SOCKET, 26, struct.pack("HL", 4, ctypes.addressof(code)))
client = socket.create_connection(("127.0.0.1", 8000))
print("the third segment is dropped:", states())
while "SYN-RECV" in states():
    time.sleep(0.1)
print("SYN+ACK repeated in vain:", states())
server.setsockopt(socket.SOL_SOCKET, 27, 0)
client.send(b"data")
try:
    client.recv(9)
except OSError as error:
    print("the client sends data:", type(error).__name__, states())
