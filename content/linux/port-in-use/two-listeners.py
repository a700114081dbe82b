# check
# 谁能同时监听或绑定同一个地址和端口；双方都设 SO_REUSEADDR 绑得上，也只有一方能监听；被普通连接占作临时端口时，单边设选项没用；UDP 由后绑的收，先绑的 connect 过发送者则由它收
import socket
from socket import SO_REUSEADDR, SO_REUSEPORT, SOL_SOCKET

opened: list[socket.socket] = []


def take(host: str, port: int, *options: int, listen: bool = True) -> str:
    s = socket.socket()
    opened.append(s)
    for option in options:
        s.setsockopt(SOL_SOCKET, option, 1)
    try:
        s.bind((host, port))
        if listen:
            s.listen()
    except OSError as e:
        s.close()
        return e.strerror
    return "ok"


print("listen, no option:   ", [take("127.0.0.1", 9001) for _ in "12"])
print("listen, REUSEADDR:   ", [take("127.0.0.1", 9002, SO_REUSEADDR) for _ in "12"])
print("listen, REUSEPORT:   ", [take("127.0.0.1", 9003, SO_REUSEPORT) for _ in "12"])
print("bind only, no option:", [take("127.0.0.1", 9006, listen=False) for _ in "12"])
print("bind only, REUSEADDR:", [take("127.0.0.1", 9007, SO_REUSEADDR, listen=False) for _ in "12"])
for s in opened[-2:]:
    try:
        s.listen()
        print("    then listen:      ok")
    except OSError as e:
        print("    then listen:     ", e.strerror)
print("bind only, REUSEPORT:", [take("127.0.0.1", 9008, SO_REUSEPORT, listen=False) for _ in "12"])
server = socket.create_server(("127.0.0.1", 9009))
client = socket.create_connection(("127.0.0.1", 9009))
port = client.getsockname()[1]
print("connection's port:   ", take("127.0.0.1", port), "|", take("127.0.0.1", port, SO_REUSEADDR), "|",
      take("127.0.0.1", port, SO_REUSEPORT), "| 0.0.0.0:", take("0.0.0.0", port, SO_REUSEADDR), "| other address:", take("127.0.0.2", port))

first, second = (socket.socket(type=socket.SOCK_DGRAM) for _ in "12")
for s in (first, second):
    s.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
    s.bind(("127.0.0.1", 9010))
for _ in range(50):
    socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9010))
received = [0, 0]
for i, s in enumerate((first, second)):
    s.setblocking(False)
    try:
        while s.recv(9):
            received[i] += 1
    except BlockingIOError:
        pass
print("UDP, REUSEADDR, 50 datagrams: first", received[0], "second", received[1])
sender = socket.socket(type=socket.SOCK_DGRAM)
sender.bind(("127.0.0.1", 9011))
first.connect(("127.0.0.1", 9011))
sender.sendto(b"to the first", ("127.0.0.1", 9010))
print("    first connected to the sender: it gets", first.recv(99))

with open("/proc/sys/net/ipv4/ip_local_port_range") as f:
    print("ip_local_port_range", f.read().split())
