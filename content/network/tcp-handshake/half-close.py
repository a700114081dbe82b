# check: with=netns timeout=60
# shutdown(SHUT_WR) 后不限时，仍能收数据；close() 后再来的数据得到 RST，FIN-WAIT-2 到期就消失，不进 TIME-WAIT；keepalive 只清掉 CLOSE-WAIT 的状态，不关文件描述符
import os
import socket
import subprocess
import time
from pathlib import Path

Path("/proc/sys/net/ipv4/tcp_fin_timeout").write_text("5")
print("tcp_fin_timeout", Path("/proc/sys/net/ipv4/tcp_fin_timeout").read_text().strip())


def states(port):
    out = subprocess.check_output(["ss", "-tanH", f"( sport = :{port} or dport = :{port} )"], text=True)
    return sorted(line.split()[0] for line in out.splitlines())


def pair():
    with socket.create_server(("127.0.0.1", 0)) as server:
        client = socket.create_connection(server.getsockname())
        return client, server.accept()[0], server.getsockname()[1]


def until(port, *wanted):
    while states(port) != sorted(wanted):
        time.sleep(0.1)
    return " ".join(wanted) or "no state left"


client, conn, port = pair()
client.shutdown(socket.SHUT_WR)
print("shutdown(SHUT_WR):", until(port, "FIN-WAIT-2", "CLOSE-WAIT"))
time.sleep(7)
print("  2 s beyond tcp_fin_timeout:", until(port, "FIN-WAIT-2", "CLOSE-WAIT"))
conn.sendall(b"late")
print("  the first to close still reads", client.recv(9))
conn.close()
print("  the other closes:", until(port, "TIME-WAIT"))

client, conn, port = pair()
client.close()
print("close():", until(port, "FIN-WAIT-2", "CLOSE-WAIT"))
conn.send(b"late")
print("  late data is sent:", until(port))
try:
    conn.send(b"more")
except OSError as error:
    print("  the next send():", type(error).__name__)

client, conn, port = pair()
client.close()
print("close():", until(port, "FIN-WAIT-2", "CLOSE-WAIT"))
print("  after tcp_fin_timeout:", until(port, "CLOSE-WAIT"))
conn.close()
print("  the other closes:", until(port))

client, conn, port = pair()
conn.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
conn.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 9)
client.close()
print("keepalive:", until(port, "FIN-WAIT-2", "CLOSE-WAIT"))
print("  the probe meets RST:", until(port), "- file still open:", "socket" in os.readlink(f"/proc/self/fd/{conn.fileno()}"))
