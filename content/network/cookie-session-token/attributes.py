# check: timeout=60
# Chromium：没写 Domain 的不给子域；没写 Path 的取设它的地址所在的目录，/admin/ 设的 /admin 也收到；Secure 的在 http 页上存不进；名加值超过 4096 字节的丢掉；HttpOnly 脚本读不到；别的站里的图片带不走 Lax、Strict，顶层跳转带 Lax 不带 Strict；Max-Age=0 要同一个 Path 才删得掉
import socket, subprocess, threading
from urllib.parse import unquote

COOKIES = ["host=1", "domain=1; Domain=shop.test", "secure=1; Secure", "httponly=1; HttpOnly", "path=1; Path=/admin",
           "lax=1; SameSite=Lax", "strict=1; SameSite=Strict", "none=1; SameSite=None", "gone=1", "kept=1",
           "a=" + "x" * 4095, "b=" + "x" * 4096, "foreign=1; Domain=other.test"]
GO = "<script>location='http://{}:8000/{}'</script>"
PAGES = {
    "/set": "<script>location='http://shop.test:8000/again?script reads: ' + document.cookie</script>",
    "/again": GO.format("shop.test", "admin/"),
    "/admin/": GO.format("shop.test", "admin/again"),
    "/admin/again": GO.format("shop.test", "admin"),
    "/admin": GO.format("sub.shop.test", "subdomain"),
    "/subdomain": GO.format("evil.test", "evil"),
    "/evil": "<img src='http://shop.test:8000/img' onerror=\"location='http://shop.test:8000/navigated'\">",
}
out = []

def names(cookies):
    return " ".join(sorted(c.split("=")[0] for c in cookies.split("; "))) if cookies else "nothing"

def serve(conn):
    reader = conn.makefile("rb")
    path, _, query = unquote(reader.readline().decode().split(" ")[1]).partition("?")
    headers = dict(line.decode().strip().split(": ", 1) for line in iter(reader.readline, b"\r\n"))
    if "favicon" not in path:
        if query:
            out.append("script reads: " + names(query.removeprefix("script reads: ")))
        out.append(f"{headers['Host'].split(':')[0]}{path} gets: {names(headers.get('Cookie', ''))}")
    page = PAGES.get(path, "").encode()
    fields = [f"Set-Cookie: {c}" for c in COOKIES if path == "/set"]
    if path == "/admin/":
        fields += [f"Set-Cookie: {c}" for c in ("inner=1", "gone=; Max-Age=0; Path=/", "kept=; Max-Age=0")]
    fields += ["Content-Type: text/html", "Connection: close", f"Content-Length: {len(page)}"]
    conn.sendall("\r\n".join(["HTTP/1.1 200 OK", *fields, "", ""]).encode() + page)
    conn.close()

def listen(server):
    while True:
        threading.Thread(target=serve, args=server.accept()[:1], daemon=True).start()

threading.Thread(target=listen, args=(socket.create_server(("127.0.0.1", 8000)),), daemon=True).start()
subprocess.run(["chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--disable-breakpad", "--user-data-dir=profile",
                "--host-resolver-rules=MAP * 127.0.0.1", "--virtual-time-budget=9000", "--dump-dom",
                "http://shop.test:8000/set"], capture_output=True)
print(*out, sep="\n")
for cookie in COOKIES[-3:-1]:
    print(f"name and value of {len(cookie) - 1} bytes stored:", any(f" {cookie[0]} " in line for line in out))
