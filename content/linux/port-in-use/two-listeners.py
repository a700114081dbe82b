# Two TCP sockets listen on one address and port: both with SO_REUSEPORT, or each bound to a network card of its own; else EADDRINUSE. Bound only: both SO_REUSEADDR or both SO_REUSEPORT. An ephemeral port taken by a plain connection: neither option on one side helps (Linux 6.18; 2026-11-26)
# As root in a network namespace with a second card: unshare -n sh -c 'ip link set lo up; ip tuntap add d0 mode tap; ip link set d0 up; python3 two-listeners.py'
import socket
from socket import SO_BINDTODEVICE, SO_REUSEADDR, SO_REUSEPORT, SOL_SOCKET

opened: list[socket.socket] = []


def take(host: str, port: int, *options: int, card: str = "", listen: bool = True) -> str:
    s = socket.socket()
    opened.append(s)
    for option in options:
        s.setsockopt(SOL_SOCKET, option, 1)
    if card:
        s.setsockopt(SOL_SOCKET, SO_BINDTODEVICE, card.encode())
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
print("listen, lo and d0:   ", [take("0.0.0.0", 9004, card=card) for card in ("lo", "d0")])
print("listen, lo twice:    ", [take("0.0.0.0", 9005, card="lo") for _ in "12"])
print("bind only, no option:", [take("127.0.0.1", 9006, listen=False) for _ in "12"])
print("bind only, REUSEADDR:", [take("127.0.0.1", 9007, SO_REUSEADDR, listen=False) for _ in "12"])
print("bind only, REUSEPORT:", [take("127.0.0.1", 9008, SO_REUSEPORT, listen=False) for _ in "12"])
server = socket.create_server(("127.0.0.1", 9009))
client = socket.create_connection(("127.0.0.1", 9009))
port = client.getsockname()[1]
print("connection's port:   ", take("127.0.0.1", port), "|", take("127.0.0.1", port, SO_REUSEADDR), "|",
      take("127.0.0.1", port, SO_REUSEPORT), "| other address:", take("127.0.0.2", port))
