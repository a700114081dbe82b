# check
# 超时后直接重试扣了两次；带幂等键的只扣一次
import socket
from threading import Thread
from time import sleep
from xmlrpc.client import ServerProxy
from xmlrpc.server import SimpleXMLRPCServer

balance, done, slow = [100], {}, iter([True, False, True])
executed = []


def pay(amount):
    balance[0] -= amount
    executed.append(amount)
    sleep(3 if next(slow) else 0)
    return balance[0]


def pay_once(key, amount):
    if key not in done:
        done[key] = pay(amount)
    return done[key]


def retry(method, *args):
    for _ in range(3):
        try:
            return getattr(ServerProxy("http://127.0.0.1:8000"), method)(*args)
        except TimeoutError:
            print("timeout")
            sleep(2)


server = SimpleXMLRPCServer(("127.0.0.1", 8000), logRequests=False)
server.handle_error = lambda *_: None
server.register_function(pay)
server.register_function(pay_once)
Thread(target=server.serve_forever, daemon=True).start()
socket.setdefaulttimeout(2)
print("balance", balance[0])
print("plain:", retry("pay", 30), "executed", executed)
balance[0] = 100
executed.clear()
print("with a key:", retry("pay_once", "order-1", 30), "executed", executed)
