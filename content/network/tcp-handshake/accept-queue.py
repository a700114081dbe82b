# check: with=netns timeout=60
# 全连接队列满：新来的 SYN 被丢，最后的 ACK 被丢或得到 RST
import ctypes
import os
import socket
import struct
import subprocess
import time
from pathlib import Path

os.environ["NSTAT_HISTORY"] = "nstat"
DROP_ALL = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0))
FILTER = struct.pack("HL", 1, ctypes.addressof(DROP_ALL))
STATES = {1: "ESTABLISHED", 2: "SYN-SENT", 7: "CLOSED"}


def connect(filtered: bool = False) -> socket.socket:
    client = socket.socket()
    if filtered:                       # 收不到 SYN+ACK，停在第二段
        client.setsockopt(socket.SOL_SOCKET, 26, FILTER)
    client.setblocking(False)
    client.connect_ex(("127.0.0.1", 8000))
    time.sleep(0.1)
    return client


def overflow(abort: int, last_ack: bool) -> None:
    Path("/proc/sys/net/ipv4/tcp_abort_on_overflow").write_text(str(abort))
    subprocess.run(["nstat", "-n"])
    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind(("127.0.0.1", 8000))
        server.listen(0)
        if last_ack:                   # 先有半连接，队列再被占满，再放行
            late = connect(filtered=True)
            clients = [connect(), late]
            late.setsockopt(socket.SOL_SOCKET, 27, 0)
            time.sleep(1.5)
        else:
            clients = [connect() for _ in range(3)]
        print(f"tcp_abort_on_overflow {abort}, "
              f"{'last ACK' if last_ack else 'new SYN'}:", end=" ")
        for client in clients:
            state = client.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0]
            error = client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            print(STATES[state], os.strerror(error) if error else "", end="; ")
        for _ in range(1 if last_ack else 2):
            nstat = ["nstat", "-zs", "TcpExtListenOverflows"]
            out = subprocess.check_output(nstat, text=True)
            print("ListenOverflows", out.split()[-2], end=" ")
            time.sleep(1.5)
        print()
        for client in clients:
            client.close()
    time.sleep(0.3)


for abort in 0, 1:
    overflow(abort, last_ack=False)
    overflow(abort, last_ack=True)
