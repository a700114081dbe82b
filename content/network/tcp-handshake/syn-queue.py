# check: with=netns timeout=60
# 半连接的上限取 min(backlog, somaxconn) 再加 1；关掉 SYN cookies 后还受 tcp_max_syn_backlog 限制
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
IPV4 = Path("/proc/sys/net/ipv4")


def half_open(backlog: int, cookies: int, max_syn_backlog: int) -> None:
    (IPV4 / "tcp_syncookies").write_text(str(cookies))
    (IPV4 / "tcp_max_syn_backlog").write_text(str(max_syn_backlog))
    subprocess.run(["nstat", "-n"])
    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind(("127.0.0.1", 8000))
        server.listen(backlog)
        clients = [socket.socket() for _ in range(80)]
        for client in clients:        # 收不到 SYN+ACK，所以不会回 ACK
            client.setsockopt(socket.SOL_SOCKET, 26, FILTER)
            client.setblocking(False)
            client.connect_ex(("127.0.0.1", 8000))
        time.sleep(0.3)
        ss = ["ss", "-tanH", "state", "syn-recv"]
        count = len(subprocess.check_output(ss).splitlines())
        nstat = ["nstat", "-z", "TcpExtSyncookiesSent", "TcpExtListenDrops"]
        rows = subprocess.check_output(nstat, text=True).splitlines()[1:]
        sent, dropped = (row.split()[1] for row in sorted(rows, reverse=True))
        for client in clients:
            client.close()
    print(f"backlog {backlog}, tcp_syncookies {cookies}, "
          f"tcp_max_syn_backlog {max_syn_backlog}: SYN-RECEIVED {count} of {len(clients)}, "
          f"SYN cookies {sent}, dropped {dropped}")
    time.sleep(0.5)


somaxconn = Path("/proc/sys/net/core/somaxconn").read_text().strip()
print("somaxconn", somaxconn)
for case in (8, 1, 1024), (8, 1, 16), (64, 1, 16), (8, 0, 1024), (64, 0, 16):
    half_open(*case)
