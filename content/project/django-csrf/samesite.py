# check: timeout=90
# Chromium：HTTPS 的兄弟子域属于同站，POST 带 Lax 的 Cookie；HTTP 的兄弟子域、别的站不带；别的站的顶层 GET 导航照样带
import ssl
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

subprocess.run("openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 9 -subj /CN=x".split(), capture_output=True, check=True)
FORM = "<form method={} action=https://bank.example.com:8443/act></form><script>document.forms[0].submit()</script>"
PAGES = {"/post": FORM.format("post"), "/get": FORM.format("get")}


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        path = self.path.rstrip("?")
        if path == "/act":
            print(self.command, "Sec-Fetch-Site:", self.headers["Sec-Fetch-Site"], "Cookie:", self.headers["Cookie"], flush=True)
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        if path == "/set":
            for cookie in ("lax=1; SameSite=Lax", "none=1; SameSite=None"):
                self.send_header("Set-Cookie", cookie + "; Secure; Max-Age=999")
        self.end_headers()
        self.wfile.write(PAGES.get(path, "").encode())

    do_POST = do_GET

    def log_message(self, *args):
        pass


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("c.pem", "k.pem")
for port in (8443, 3000):
    site = ThreadingHTTPServer(("127.0.0.1", port), Site)
    if port == 8443:
        site.socket = context.wrap_socket(site.socket, server_side=True)
    threading.Thread(target=site.serve_forever, daemon=True).start()
for url in ("https://bank.example.com:8443/set", "https://shop.example.com:8443/post", "http://shop.example.com:3000/post",
            "https://evil.test:8443/post", "https://evil.test:8443/get"):
    print(url, flush=True)
    subprocess.run(
        ["chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--disable-breakpad", "--ignore-certificate-errors",
         "--host-resolver-rules=MAP * 127.0.0.1", "--user-data-dir=profile", "--virtual-time-budget=3000", "--dump-dom", url],
        capture_output=True)
