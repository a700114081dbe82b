# check: timeout=60
# 连接复用时，服务器收下 POST、没答就断开：curl 和 Chromium 自动再发一遍，requests、httpx、http.client 报错
import http.client, socket, subprocess, threading
import httpx, requests

seen = []
PAGE = b"<script>fetch('/two', {method: 'POST', body: 'x'})</script>"

def serve(conn):
    reader, count = conn.makefile("rb"), 0
    while line := reader.readline():
        size = 0
        while field := reader.readline().strip().lower():
            if field.startswith(b"content-length"): size = int(field.split(b":")[1])
        reader.read(size)
        path = line.split()[1]
        if b"favicon" not in path:
            count += 1
            seen.append(line.split()[0].decode())
        if count == 2 and b"favicon" not in path:
            conn.shutdown(socket.SHUT_RDWR)              # 收下第二个请求，不答就断开
            return
        page = PAGE if path == b"/page" else b""
        conn.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(page) + page)

def listen(server):
    while True:
        threading.Thread(target=serve, args=server.accept()[:1], daemon=True).start()

def attempt(name, call):
    seen.clear()
    try: call(); error = "no error"
    except Exception as e: error = type(e).__name__
    print(f"{name}: POST arrived {seen.count('POST')} times, {error}")

def plain():
    conn = http.client.HTTPConnection("127.0.0.1", 8000)
    for method in "GET", "POST":
        conn.request(method, "/two", b"x" if method == "POST" else None)
        conn.getresponse().read()

def session(client):
    client.get(URL + "/one")
    client.post(URL + "/two", data={"x": 1})

URL = "http://127.0.0.1:8000"
threading.Thread(target=listen, args=(socket.create_server(("127.0.0.1", 8000)),), daemon=True).start()
attempt("curl", lambda: subprocess.run(["curl", "-sf", URL + "/one", "--next", "-sf", "-d", "x", URL + "/two"], check=True))
attempt("Chromium", lambda: subprocess.run(
    ["chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--disable-breakpad", "--user-data-dir=profile",
     "--virtual-time-budget=5000", "--dump-dom", URL + "/page"], capture_output=True, check=True))
attempt("requests", lambda: session(requests.Session()))
attempt("httpx", lambda: session(httpx.Client()))
attempt("http.client", plain)
