# check
# 五种重定向，四个客户端：方法和正文各变成什么；curl 写了 -X POST 就不改方法，301、302、303 的正文照丢
import http.server
import subprocess
import threading
import urllib.error
import urllib.request

import httpx
import requests


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        code = self.path[1:]
        self.send_response(int(code) if code.isdigit() else 200)
        self.send_header("Location", "/new")
        self.end_headers()
        self.wfile.write(f"{self.command} {len(body)}".encode())

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *args) -> None:
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 8000), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()


def by_urllib(method: str, url: str) -> str:
    try:
        with urllib.request.urlopen(urllib.request.Request(url, b"x=1", method=method)) as response:
            return response.read().decode()
    except urllib.error.HTTPError as error:
        return f"HTTPError {error.code}"


CLIENTS = {
    "requests": lambda method, url: requests.request(method, url, data="x=1").text,
    "httpx": lambda method, url: httpx.request(method, url, content="x=1", follow_redirects=True).text,
    "curl -L": lambda method, url: subprocess.check_output(
        ["curl", "-sL", "-d", "x=1", *(["-X", method] if method != "POST" else []), url], text=True),
    "urllib": by_urllib,
}
print("each cell: method and bytes of the body after the redirect")
for method in "POST", "PUT", "DELETE":
    for code in 301, 302, 303, 307, 308:
        print(method, code, {name: call(method, f"http://127.0.0.1:8000/{code}") for name, call in CLIENTS.items()})
for code in 301, 302, 303, 307, 308:
    command = f"curl -sL -X POST -d x=1 http://127.0.0.1:8000/{code}"
    print(command, "->", subprocess.check_output(command.split(), text=True))
print("httpx without follow_redirects:", httpx.post("http://127.0.0.1:8000/302").status_code)
