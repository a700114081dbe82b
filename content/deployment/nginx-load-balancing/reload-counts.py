# check: timeout=60
# least_conn 配了 zone，一个请求占着 a：后来的都去 b；重载之后计数从零开始，旧进程还占着的连接不算，又是 a、b 平分
import os, signal, subprocess, threading, time, urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

release, held = threading.Event(), threading.Event()

class App(BaseHTTPRequestHandler):
    def do_GET(self):
        if "slow" in self.path:
            held.set()
            release.wait(30)
        self.send_response(200); self.end_headers()
        self.wfile.write({8001: b"a", 8002: b"b"}[self.server.server_port])
    def log_message(self, *args): pass

for port in 8001, 8002:
    threading.Thread(target=ThreadingHTTPServer(("127.0.0.1", port), App).serve_forever, daemon=True).start()
Path("nginx.conf").write_text("""daemon off; pid nginx.pid; error_log error.log; events {} http { access_log off;
  upstream app { zone app 64k; least_conn; server 127.0.0.1:8001; server 127.0.0.1:8002; }
  server { listen 8080; add_header X-Worker $pid; location / { proxy_pass http://app; } } }""")
nginx = subprocess.Popen(["nginx", "-p", ".", "-c", "nginx.conf"])

def get(path=""):
    answer = urllib.request.urlopen(f"http://127.0.0.1:8080/{path}", timeout=40)
    return answer.headers["X-Worker"], answer.read().decode()

while True:
    try: worker = get()[0]; break
    except OSError: time.sleep(0.1)
get()                           # 轮到 a
slow = threading.Thread(target=get, args=("slow",))
slow.start(); held.wait()
print("one request held at a:", *sorted(get()[1] for _ in range(4)))
nginx.send_signal(signal.SIGHUP)
seen = []
while len(seen) < 4:            # 新进程答的四个
    who, name = get()
    if who != worker: seen.append(name)
print("after the reload, still held:", slow.is_alive(), "-", *sorted(seen))
release.set(); slow.join()
nginx.terminate(); nginx.wait()
