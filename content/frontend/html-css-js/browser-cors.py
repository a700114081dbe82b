# check: timeout=120
# Chromium：没有 CORS 头，跨源 POST 也到服务器，页面看不到 500；Authorization 引起预检，同源 PUT 不预检；预检结果按网址缓存；跨站响应里不写 SameSite 的 Cookie 存不下；带 Cookie 时，允许的方法和头写 * 也不算；no-cors 的响应状态是 0，PUT 或 Cross-Origin-Resource-Policy 不许的照样报错
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = """<p></p><script>(async () => {
  const put = { method: 'PUT' }, cookies = { credentials: 'include' };
  for (const [url, init] of [
    ['/same-origin', put], ['B/closed', { method: 'POST', body: 'a' }], ['B/closed', put],
    ['B/500', {}], ['B/open', { headers: { Authorization: 'Bearer x' } }],
    ['B/open?page=1', put], ['B/open?page=1', put], ['B/open?page=2', put],
    ['B/star', cookies],
    ['B/any', { ...put, headers: { 'X-Test': '1' } }], ['B/any/method', { ...put, ...cookies }],
    ['B/any/header', { ...cookies, headers: { 'X-Test': '1' } }], ['B/closed', { mode: 'no-cors' }],
    ['B/closed', { ...put, mode: 'no-cors' }], ['B/corp', { mode: 'no-cors' }],
    ['B/open/cookie', cookies], ['B/open/after', cookies],
  ]) {
    const seen = await fetch(url.replace('B', 'http://127.0.0.1:8001'), init).catch((e) => e);
    document.querySelector('p').append(url, ' ', seen.name ?? `${seen.type} ${seen.status}`, '\\n');
  }
})();</script>"""


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(500 if self.path == "/500" else 200)
        if self.path.startswith(("/open", "/star", "/any")):
            origin = "*" if self.path == "/star" else "http://localhost:8000"
            method, header = ("*", "*") if self.path.startswith("/any") else ("PUT", "authorization")
            for name, value in {"Allow-Origin": origin, "Allow-Credentials": "true", "Allow-Methods": method,
                                "Allow-Headers": header, "Max-Age": "600"}.items():
                self.send_header(f"Access-Control-{name}", value)
        if self.path == "/corp":
            self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        if self.path == "/open/cookie":
            self.send_header("Set-Cookie", "unset=1")
            self.send_header("Set-Cookie", "none=1; SameSite=None; Secure")
        self.send_header("Content-Type", "text/html")
        if self.path not in ("/", "/favicon.ico"):
            print(self.command, self.path, "Cookie:", self.headers["Cookie"], flush=True)
        self.end_headers()
        if self.path == "/":
            self.wfile.write(PAGE.encode())

    do_POST = do_PUT = do_OPTIONS = do_GET

    def log_message(self, *args):
        pass


for port in (8000, 8001):
    site = ThreadingHTTPServer(("127.0.0.1", port), Site)
    threading.Thread(target=site.serve_forever, daemon=True).start()
page = subprocess.run(
    ["chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--disable-breakpad",
     "--user-data-dir=profile", "--virtual-time-budget=9000", "--dump-dom", "http://localhost:8000/"],
    capture_output=True, text=True).stdout
print(page.split("<p>")[1].split("</p>")[0])
