# check
# 关掉 Nagle（TCP_NODELAY），三次 send 照样被一次 recv 读到
import socket

for nodelay in 0, 1:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = socket.create_connection(listener.getsockname())
        server, _ = listener.accept()
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, nodelay)
    for message in b"one", b"two", b"three":
        client.send(message)
    while len(server.recv(100, socket.MSG_PEEK)) < 11:
        pass
    print("TCP_NODELAY", nodelay, "one recv:", server.recv(100))
