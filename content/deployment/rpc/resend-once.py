# check
# xmlrpc.client：没收到回答就断开、或连接被重置，重发一次；回答只到一半就关闭、超时，不重发
import socket
import struct
import sys
from threading import Thread
from xmlrpc.client import ServerProxy

HALF = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 999\r\n\r\n<?xml"
held = []


def serve(server, received, answer, reset):
    while True:
        conn = server.accept()[0]
        data = b""
        while b"</methodCall>" not in data:
            data += conn.recv(9999)
        received.append("pay")
        if answer is None:
            held.append(conn)
            continue
        conn.sendall(answer)
        if reset:
            conn.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        conn.close()


def case(name, answer, reset=False):
    server, received = socket.create_server(("127.0.0.1", 0)), []
    server.settimeout(None)
    Thread(target=serve, args=(server, received, answer, reset), daemon=True).start()
    try:
        ServerProxy(f"http://127.0.0.1:{server.getsockname()[1]}").pay(30)
    except Exception as e:
        print(f"{name}: {type(e).__name__}, requests received: {len(received)}")


case("closed without an answer", b"")
case("reset in the answer", HALF, reset=True)
case("closed in the answer", HALF)
socket.setdefaulttimeout(2)
case("timeout", None)
print("CPython", sys.version.split()[0])
