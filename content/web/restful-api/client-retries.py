# check
# 对方收到请求就断开：urllib3 默认把 GET、PUT 重发三次，POST 不重发；requests 和 httpx 默认都不重发
import socket
import threading

import httpx
import requests
import urllib3

received = []


def serve():
    while True:
        connection, _ = server.accept()
        received.append(connection.recv(65536).split()[0])
        connection.close()


server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, daemon=True).start()
url = f"http://127.0.0.1:{server.getsockname()[1]}/orders/42"
for name, send in {
    "urllib3": urllib3.PoolManager().request,
    "requests": requests.request,
    "httpx": httpx.request,
}.items():
    for method in "GET", "PUT", "POST", "PATCH":
        received.clear()
        try:
            send(method, url)
        except Exception as e:
            print(name, method, "sent", len(received), type(e).__name__)
