# check: with=root
# 握手与挥手每一步两端的状态：让一端收不到报文段，冻住再看
import ctypes
import socket
import struct
import subprocess
import time

DROP_ALL = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0))
ATTACH_FILTER, DETACH_FILTER = 26, 27


def states() -> str:
    lines = subprocess.check_output(["ss", "-tanH"], text=True).splitlines()
    rows = [line.split() for line in lines]
    ends = {row[3].endswith(":8000"): row[0] for row in rows if row[0] != "LISTEN"}
    return f"client {ends.get(False, 'none')}, server {ends.get(True, 'none')}"


def hold(sock: socket.socket, step) -> None:
    """sock 收不到任何报文段时执行 step，再放行，直到状态改变。"""
    program = struct.pack("HL", 1, ctypes.addressof(DROP_ALL))
    sock.setsockopt(socket.SOL_SOCKET, ATTACH_FILTER, program)
    step()
    time.sleep(0.3)
    print("  held:", frozen := states())
    sock.setsockopt(socket.SOL_SOCKET, DETACH_FILTER, 0)
    while states() == frozen:
        time.sleep(0.1)
    time.sleep(0.5)
    print("  let go:", states())


with socket.create_server(("127.0.0.1", 8000)) as server, socket.socket() as client:
    client.bind(("127.0.0.1", 0))
    client.setblocking(False)
    print("connect(), before accept()")
    hold(client, lambda: client.connect_ex(("127.0.0.1", 8000)))
    conn, _ = server.accept()
    print("client shutdown(SHUT_WR)")
    hold(conn, lambda: client.shutdown(socket.SHUT_WR))
    print("server close()")
    hold(client, conn.close)
