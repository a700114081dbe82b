# check
# TCP 的 send 成功只是交给了内核：对端没读就没了，那次 send 也成功，后面的才报错；对端读完才关，还要再过一次；发完就 close，什么错也没有
import os
import select
import signal
import socket


def until_reset(sock: socket.socket) -> None:
    poll = select.poll()
    poll.register(sock, 0)               # 0：只等连接被重置
    poll.poll()


def send(name: str, sock: socket.socket) -> None:
    try:
        print(f"  {name} sent:", sock.send(name.encode()))
    except OSError as error:
        print(f"  {name} failed:", error.strerror)


print("the peer is killed and has read nothing")
server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
pid = os.fork()
if pid == 0:
    connection, _ = server.accept()
    server.close()
    signal.pause()                       # 一个字节也不读
server.close()
send("order 1", client)
os.kill(pid, signal.SIGKILL)
os.waitpid(pid, 0)
until_reset(client)
send("order 2", client)
send("order 3", client)

print("the peer has read all, then closes")
server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
connection, _ = server.accept()
send("order 1", client)
connection.recv(100)
connection.close()
send("order 2", client)
until_reset(client)
send("order 3", client)

print("the sender closes at once, the peer reads nothing")
client = socket.create_connection(server.getsockname())
connection, _ = server.accept()
send("order 1", client)
print("  close:", client.close())
connection.close()
