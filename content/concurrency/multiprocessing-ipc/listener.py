# check: timeout=60
# 没有亲缘关系的进程可以用 multiprocessing.connection：authkey 不对就连不上；Listener 没给 authkey 就不验证
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener
from threading import Thread

seen = []
with Listener("meet.sock", authkey=b"secret") as listener:
    def serve():
        for _ in range(2):
            try:
                with listener.accept() as connection:
                    connection.send(["any", "object"])
            except AuthenticationError as e:
                seen.append(str(e))
    server = Thread(target=serve)
    server.start()
    for key in b"wrong", b"secret":
        try:
            with Client("meet.sock", authkey=key) as client:
                print("client:", key.decode(), client.recv())
        except (AuthenticationError, EOFError, ConnectionError) as e:
            print("client:", key.decode(), type(e).__name__)
    server.join()
print("server:", *seen)
with Listener("open.sock") as listener:
    def welcome():
        with listener.accept() as connection:
            connection.send("accepted")
    server = Thread(target=welcome)
    server.start()
    with Client("open.sock") as client:
        print("Listener without authkey:", client.recv())
    server.join()
