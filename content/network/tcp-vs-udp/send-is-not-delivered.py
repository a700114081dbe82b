# check
# TCP 的 send 成功只是交给了内核：对端进程一个字节没读就没了，那次 send 也成功，后面的 send 才报错
import os
import signal
import socket
import time

server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
pid = os.fork()
if pid == 0:
    connection, _ = server.accept()
    server.close()
    signal.pause()                       # 一个字节也不读
server.close()
print("sent while nobody reads:", client.send(b"order 1"))
os.kill(pid, signal.SIGKILL)
os.waitpid(pid, 0)
time.sleep(0.2)
for name in "order 2", "order 3":
    try:
        print(name, "sent:", client.send(name.encode()))
    except OSError as error:
        print(name, "failed:", error.strerror)
    time.sleep(0.2)
