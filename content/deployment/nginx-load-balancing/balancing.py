# check: timeout=60
# least_conn 挑连接少的，轮询照样轮；权重也算；max_conns 满了回 502；backup 平时不用，主的都不行才用；least_conn 和 random two 不知道别人占着的连接；random two 躲开忙的，random 不躲；一条客户端连接里的请求也轮着分
import http.client, subprocess, threading, time
import urllib.error, urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

release, held, where = threading.Event(), threading.Semaphore(0), []

class App(BaseHTTPRequestHandler):
    def do_GET(self):
        name = {8001: "a", 8002: "b", 8003: "backup"}[self.server.server_port]
        if "slow" in self.path:
            where.append(name)
            held.release()
            release.wait(20)
        self.send_response(200); self.end_headers()
        self.wfile.write(name.encode())
    def log_message(self, *args): pass

apps = {}
for port in 8001, 8002, 8003:
    apps[port] = ThreadingHTTPServer(("127.0.0.1", port), App)
    threading.Thread(target=apps[port].serve_forever, daemon=True).start()
GROUPS = {
    "round-robin": "server 127.0.0.1:8001; server 127.0.0.1:8002;",
    "least_conn": "least_conn; server 127.0.0.1:8001; server 127.0.0.1:8002;",
    "least_conn_weight_3": "least_conn; server 127.0.0.1:8001 weight=3; server 127.0.0.1:8002;",
    "random": "random; server 127.0.0.1:8001; server 127.0.0.1:8002;",
    "random_two": "random two least_conn; server 127.0.0.1:8001; server 127.0.0.1:8002;",
    "max_conns": "server 127.0.0.1:8001 max_conns=1; server 127.0.0.1:8002 max_conns=1;",
    "with_backup": "server 127.0.0.1:8001; server 127.0.0.1:8002; server 127.0.0.1:8003 backup;",
}
Path("nginx.conf").write_text("daemon off; pid nginx.pid; error_log error.log; events {} http { access_log off;"
    + "".join(f"upstream {n} {{ zone {n} 64k; {g} }}" for n, g in GROUPS.items()) + "server { listen 8080;"
    + "".join(f"location /{n} {{ proxy_pass http://{n}; proxy_next_upstream_tries 9; }}" for n in GROUPS) + "} }")
nginx = subprocess.Popen(["nginx", "-p", ".", "-c", "nginx.conf"])

def get(path, port=8080):
    try:
        return urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=30).read().decode()
    except urllib.error.HTTPError as e:
        return str(e.code)
    except OSError:
        return None

while get("") is None: time.sleep(0.1)

def hold(path, times, port=8080):
    threads = [threading.Thread(target=get, args=(path + "/slow", port)) for _ in range(times)]
    for thread in threads:
        thread.start()
        held.acquire()          # 到了后端，再发下一个
    return threads

def let_go(threads):
    release.set()
    for thread in threads: thread.join()
    release.clear()

for group in "round-robin", "least_conn":
    threads = hold(group, 1)
    print(group, "while one request is held at a:", *(get(group) for _ in range(4)))
    let_go(threads)
get("least_conn")               # 轮到 a
threads = hold("slow", 5, 8001)
print("least_conn, 5 requests to a past nginx:", *sorted(get("least_conn") for _ in range(4)))
print("random two, the same: a still gets some of 40:", "a" in [get("random_two") for _ in range(40)])
let_go(threads)
threads = hold("least_conn_weight_3", 4)
print("least_conn, weight 3 to 1, the last 4 held at:", *sorted(where[-4:]))
let_go(threads)
for group in "random", "random_two":
    threads = hold(group, 1)
    seen = [get(group) for _ in range(40)]
    print(group, "while one server is busy, it still gets some of 40:", where[-1] in seen)
    let_go(threads)
one = http.client.HTTPConnection("127.0.0.1", 8080)
print("round-robin, 4 requests on one client connection:", end="")
for _ in range(4):
    one.request("GET", "/round-robin")
    print("", one.getresponse().read().decode(), end="")
print()
threads = hold("max_conns", 2)
print("max_conns=1 twice, both busy:", get("max_conns"))
let_go(threads)
print("with backup:", *(get("with_backup") for _ in range(4)))
for port in 8001, 8002: apps[port].shutdown(); apps[port].server_close()
print("a and b are gone:", *(get("with_backup") for _ in range(3)))
nginx.terminate(); nginx.wait()
