# check: timeout=60
# max_conns=1，两个工作进程：没写 zone 各算各的，放进两个请求；写了 zone 合起来算，放进一个
import subprocess, threading, time, urllib.error, urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

release = threading.Event()
arrived = []

class App(BaseHTTPRequestHandler):
    def do_GET(self):
        arrived.append(self.path)
        release.wait(30)
        self.send_response(200); self.end_headers()
    def log_message(self, *args): pass

threading.Thread(target=ThreadingHTTPServer(("127.0.0.1", 8001), App).serve_forever, daemon=True).start()
SERVER = "server 127.0.0.1:8001 max_conns=1;"
Path("nginx.conf").write_text(f"""daemon off; worker_processes 2; pid nginx.pid; error_log error.log; events {{}}
http {{ access_log off; upstream plain {{ {SERVER} }} upstream shared {{ zone shared 64k; {SERVER} }}
  server {{ listen 8080 reuseport; location /plain {{ proxy_pass http://plain; }} location /shared {{ proxy_pass http://shared; }} }} }}""")
nginx = subprocess.Popen(["nginx", "-p", ".", "-c", "nginx.conf"])
refused = []

def get(path):
    try: urllib.request.urlopen(f"http://127.0.0.1:8080/{path}", timeout=40)
    except urllib.error.HTTPError as e: refused.append(e.code)
    except OSError: return False
    return True

while not get(""): time.sleep(0.1)
threads = []
for path in "plain", "shared":
    arrived.clear(), refused.clear()
    for n in range(40):
        thread = threading.Thread(target=get, args=(path,))
        threads.append(thread)
        thread.start()
        while len(arrived) + len(refused) <= n: time.sleep(0.01)
    print(path, "2 workers, max_conns=1:", len(arrived), "let in,", len(refused), "refused with", *set(refused))
release.set()
for thread in threads: thread.join()
nginx.terminate(); nginx.wait()
