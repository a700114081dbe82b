# check: timeout=60
# Chromium：响应没写 Cache-Control 而 Last-Modified 是很久以前，再次用到时不发请求；刚改过的、写了 no-cache 的要问一下
import socket
import subprocess
import threading
from email.utils import formatdate

FILES = {"/old.js": [("Last-Modified", formatdate(0, usegmt=True))],
         "/new.js": [],
         "/no-cache.js": [("Last-Modified", formatdate(0, usegmt=True)), ("Cache-Control", "no-cache")]}
SCRIPTS = "".join(f"<script src={path}></script>" for path in FILES)
PAGES = {"/first": SCRIPTS + "<script>location='/second'</script>", "/second": SCRIPTS + "<p>"}
seen = {page: [] for page in PAGES}


def serve(conn):
    reader = conn.makefile("rb")
    path = reader.readline().decode().split(" ")[1]
    headers = dict(line.decode().strip().lower().split(": ", 1) for line in iter(reader.readline, b"\r\n"))
    body = PAGES.get(path, "").encode()
    if path in FILES:
        page = headers["referer"].removeprefix("http://localhost:8000")
        seen[page].append(path + (" If-Modified-Since" if "if-modified-since" in headers else ""))
    now = formatdate(usegmt=True)
    fields = [("Content-Type", "text/javascript" if path in FILES else "text/html"), ("Content-Length", len(body)),
              ("Date", now), ("Connection", "close"), *FILES.get(path, [])]
    if path == "/new.js":
        fields.append(("Last-Modified", now))
    conn.sendall("".join(["HTTP/1.1 200 OK\r\n", *(f"{k}: {v}\r\n" for k, v in fields), "\r\n"]).encode() + body)
    conn.close()


def listen(server):
    while True:
        threading.Thread(target=serve, args=server.accept()[:1], daemon=True).start()


threading.Thread(target=listen, args=(socket.create_server(("127.0.0.1", 8000)),), daemon=True).start()
subprocess.run(["chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--disable-breakpad", "--user-data-dir=profile",
                "--virtual-time-budget=9000", "--dump-dom", "http://localhost:8000/first"], capture_output=True)
for page, requests in seen.items():
    print(page, "asks for:", *sorted(requests))
