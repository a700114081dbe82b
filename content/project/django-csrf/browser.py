# check: timeout=90
# Chromium：换端口能读 Cookie；跨站 POST 不带 Lax、Strict 的，没写 SameSite 的过了宽限期也不带；no-referrer 的表单页发 Origin: null；跨源的 fetch 写了 credentials: "include" 才带 Cookie
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FORM = "<form method=post action={}></form><script>document.forms[0].submit()</script>"
PAGES = {
    "/set": "<script>location='http://localhost:3000/read'</script>",
    "/read": "<p id=p></p><script>p.textContent = document.cookie</script>",
    "/set-2": "<script>location='http://127.0.0.1:3000/evil'</script>",
    "/set-3": "<script>location='http://localhost:3000/fetch'</script>",
    "/fetch": """<script>(async () => {
        await fetch("http://localhost:8000/not-written", {method: "POST", mode: "no-cors"});
        await fetch("http://localhost:8000/include", {method: "POST", mode: "no-cors", credentials: "include"});
    })()</script>""",
    "/go": "<script>location='http://127.0.0.1:3000/evil'</script>",
    "/evil": FORM.format("http://localhost:8000/post"),
    "/no-referrer": "<meta name=referrer content=no-referrer>" + FORM.format("/post"),
}


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.command == "POST":
            print("POST", self.path, "from", self.headers["Referer"], "Origin:", self.headers["Origin"],
                  "Cookie:", self.headers["Cookie"])
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        if self.path.startswith("/set"):
            for cookie in ("lax=1; SameSite=Lax", "strict=1; SameSite=Strict", "without=1"):
                self.send_header("Set-Cookie", cookie + "; Max-Age=999")
        self.end_headers()
        self.wfile.write(PAGES.get(self.path, "").encode())

    do_POST = do_GET

    def log_message(self, *args):
        pass


for port in (8000, 3000):
    site = ThreadingHTTPServer(("127.0.0.1", port), Site)
    threading.Thread(target=site.serve_forever, daemon=True).start()
SHORT = "--enable-features=ShortLaxAllowUnsafeThreshold"  # 宽限期缩成 10 秒
for path, profile, *flag in (("set", "a"), ("set-2", "b"), ("set-3", "d"), ("no-referrer", "c"), ("go", "b", SHORT), ("go", "b")):
    if flag:
        time.sleep(12)
    print("/" + path, *flag)
    page = subprocess.run(
        ["chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--disable-breakpad", *flag,
         f"--user-data-dir={profile}", "--virtual-time-budget=3000", "--dump-dom", f"http://localhost:8000/{path}"],
        capture_output=True, text=True).stdout
    if "<p" in page:
        print("localhost:3000 reads of localhost:8000:", page.split('id="p">')[1].split("</p>")[0])
