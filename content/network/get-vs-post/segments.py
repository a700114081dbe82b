# check: with=root timeout=60
# 同样的表单 POST，带数据的 TCP 段数：curl、Chromium 一个，Python 的 urllib、requests、httpx 两个；GET 带上正文，requests 也是两个；正文小的都没有 Expect，curl 超过 1 MB 时有
import socket, struct, subprocess, threading, time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import httpx, requests

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200); self.send_header("Content-Type", "text/html"); self.end_headers()
        if self.path == "/form":
            self.wfile.write(b"<form method=post action=/><input name=x value=1></form>"
                             b"<script>document.forms[0].submit()</script>")
    do_POST = do_GET
    def log_message(self, *args): pass

URL = "http://127.0.0.1:8000/"
server = ThreadingHTTPServer(("127.0.0.1", 8000), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()

def segments(name, call, count=True):
    tap = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x800))
    call()
    tap.settimeout(0.5)
    seen = {}                             # 每条连接：序号 -> 数据
    try:
        while True:
            packet, address = tap.recvfrom(70000)
            src, dst, seq = struct.unpack("!HHI", packet[20:28])
            data = packet[20 + (packet[32] >> 4) * 4:]
            if dst == 8000 and data:
                seen.setdefault(src, {})[seq] = data
    except TimeoutError:
        for parts in seen.values():
            first = parts[min(parts)].split(b" HTTP")[0].decode()
            if "/form" not in first and "favicon" not in first:
                expect = "with" if b"Expect: 100-continue" in parts[min(parts)] else "no"
                print(name, first, "->", f"{len(parts)} segments," if count else "many segments,", expect, "Expect: 100-continue")

run = lambda *command: subprocess.run(command, capture_output=True)
segments("curl", lambda: run("curl", "-s", URL))
segments("curl", lambda: run("curl", "-s", "-d", "x=1", URL))
segments("Chromium", lambda: run("chromium-headless-shell", "--no-sandbox", "--user-data-dir=profile",
                                 "--virtual-time-budget=3000", "--dump-dom", URL + "form"))
segments("urllib", lambda: urllib.request.urlopen(URL, b"x=1").close())
segments("httpx", lambda: httpx.post(URL, data={"x": 1}))
segments("requests", lambda: requests.post(URL, data="x=1"))
segments("requests", lambda: requests.get(URL))
segments("requests, with body,", lambda: requests.get(URL, data="x=1"))
for size in 1_048_576, 1_048_577:
    open("big", "wb").write(b"x" * size)
    segments(f"curl, {size} bytes,", lambda: run("curl", "-s", "--data-binary", "@big", URL), count=False)
