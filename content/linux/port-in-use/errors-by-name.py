# check
# 有人监听时，设了 SO_REUSEADDR 也报 EADDRINUSE，绑 0.0.0.0 也一样
import errno
import socket

server = socket.create_server(("127.0.0.1", 8000))
for address in ("127.0.0.1", "0.0.0.0"):
    with socket.socket() as s:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            s.bind((address, 8000))
            s.listen()
            print(address, "listens")
        except OSError as e:
            print(address, errno.errorcode[e.errno])
