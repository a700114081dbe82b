# check
# 直接访问、配置了代理、CONNECT 隧道：代理和源站各看到怎样的请求行与来源地址
import socket
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class Origin(BaseHTTPRequestHandler):
    def do_GET(self):
        print(f"  源站看到 {self.requestline}，来自 {self.client_address[0]}")
        self.send_response_only(200)
        self.end_headers()


class ForwardProxy(Origin):
    def do_GET(self):
        print(f"  代理看到 {self.requestline}")
        host, _, path = self.path.removeprefix("http://").partition("/")
        self.relay(host, f"GET /{path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())

    def do_CONNECT(self):
        print(f"  代理看到 {self.requestline}")
        self.send_response_only(200)
        self.end_headers()
        self.relay(self.path, self.connection.recv(65536))

    def relay(self, target: str, data: bytes):
        address, source = target.split(":"), ("127.0.0.2", 0)
        with socket.create_connection(address, source_address=source) as upstream:
            upstream.sendall(data)
            while chunk := upstream.recv(65536):
                self.connection.sendall(chunk)


for port, handler in (8000, Origin), (3128, ForwardProxy):
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    Thread(target=server.serve_forever, daemon=True).start()

print("直接访问")
urllib.request.urlopen("http://127.0.0.1:8000/a")
print("客户端配置了代理")
proxy = urllib.request.ProxyHandler({"http": "http://127.0.0.1:3128"})
urllib.request.build_opener(proxy).open("http://127.0.0.1:8000/b")
print("CONNECT 隧道")
with socket.create_connection(("127.0.0.1", 3128)) as tunnel:
    tunnel.sendall(b"CONNECT 127.0.0.1:8000 HTTP/1.1\r\n\r\n")
    tunnel.recv(65536)
    tunnel.sendall(b"GET /c HTTP/1.1\r\n\r\n")
    tunnel.recv(65536)
