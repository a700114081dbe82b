# check: timeout=90
# Chromium 走 HTTPS：子域能给父域种 Cookie，盖不掉 __Host- 的；别站的图片和 iframe 只带来 None；别站的表单 POST，没写 SameSite 而刚设下的带，Lax 不带；http 的 localhost 收 Secure；浏览器拦第三方 Cookie 时，None 也带不来
import socket, ssl, subprocess, threading

subprocess.run("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key -out cert -subj /CN=shop.test".split(),
               capture_output=True, check=True)
GO = "<script>location='{}'</script>"
PAGES = {
    "/set": GO.format("https://sub.shop.test:8443/sub"),
    "/sub": GO.format("https://shop.test:8443/back"),
    "/back": GO.format("https://evil.test:8443/evil"),
    "/evil": "<form method=post action='https://shop.test:8443/pay'></form>"
             "<img src='https://shop.test:8443/img' onerror=\"page.src='https://shop.test:8443/iframe'\">"
             "<iframe id=page onload='if (this.src) document.forms[0].submit()'></iframe>",
    "/pay": GO.format("http://localhost:8000/local"),
    "/local": GO.format("http://localhost:8000/again"),
}
COOKIES = {
    "/set": ["__Host-sid=shop; Secure; Path=/", "plain=shop", "lax=shop; SameSite=Lax", "strict=shop; SameSite=Strict",
             "none=shop; SameSite=None; Secure"],
    "/sub": ["__Host-sid=sub; Secure; Path=/; Domain=shop.test", "plain=sub; Domain=shop.test"],
    "/local": ["secure=1; Secure"],
}

def serve(conn):
    reader = conn.makefile("rb")
    method, path, _ = reader.readline().decode().split(" ")
    headers = dict(line.decode().strip().split(": ", 1) for line in iter(reader.readline, b"\r\n"))
    host = headers["Host"].split(":")[0]
    if "favicon" not in path:
        print(method, host + path, "gets:", " ".join(sorted(headers.get("Cookie", "nothing").split("; "))), flush=True)
    page = PAGES.get(path, "").encode()
    fields = [f"Set-Cookie: {c}" for c in COOKIES.get(path, [])]
    fields += ["Content-Type: text/html", "Connection: close", f"Content-Length: {len(page)}"]
    conn.sendall("\r\n".join(["HTTP/1.1 200 OK", *fields, "", ""]).encode() + page)
    conn.close()

def listen(port, wrap):
    def accept(conn):
        try: serve(wrap(conn))
        except (OSError, ValueError): pass          # 浏览器预先连上、没发请求的
    server = socket.create_server(("127.0.0.1", port))
    while True:
        threading.Thread(target=accept, args=server.accept()[:1], daemon=True).start()

tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
tls.load_cert_chain("cert", "key")
threading.Thread(target=listen, args=(8443, lambda c: tls.wrap_socket(c, server_side=True)), daemon=True).start()
threading.Thread(target=listen, args=(8000, lambda c: c), daemon=True).start()
for number, flags in enumerate([[], ["--test-third-party-cookie-phaseout"]]):
    print("chromium", *flags, flush=True)
    subprocess.run(["chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--disable-breakpad", f"--user-data-dir=profile-{number}",
                *flags, "--ignore-certificate-errors", "--host-resolver-rules=MAP * 127.0.0.1", "--virtual-time-budget=9000", "--dump-dom",
                "https://shop.test:8443/set"], capture_output=True)
