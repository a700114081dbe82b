# check
# 工作进程被杀掉就补上；reload 换新的工作进程，旧的做完手上的请求，关掉空闲的长连接；配置有错时旧进程继续；keepalive_min_timeout 让空闲的长连接多留一会
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

BASE = """worker_processes 1; error_log n.err; pid n.pid;
events {}
http { access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  server { listen 127.0.0.1:8080; location / { return 200 "%s"; }
    location /slow { proxy_pass http://127.0.0.1:8001; } } %s
}
"""
backend = socket.create_server(("127.0.0.1", 8001))


def get(path):
    client = socket.create_connection(("127.0.0.1", 8080))
    client.sendall(f"GET {path} HTTP/1.0\r\n\r\n".encode())
    return client


def body(client):
    data = b""
    while chunk := client.recv(65536):
        data += chunk
    return data.split(b"\r\n\r\n")[1].decode()


def worker():
    return subprocess.run(["pgrep", "-P", master], capture_output=True, text=True).stdout.split()


def load(text, rest=""):
    Path("n.conf").write_text(BASE % (text, rest))


load("old")
subprocess.run(["nginx", "-e", "n.err", "-p", str(Path.cwd()), "-c", "n.conf"], check=True)
time.sleep(1)
master = Path("n.pid").read_text().strip()
first = worker()
os.kill(int(first[0]), signal.SIGKILL)
time.sleep(1)
second = worker()
print("a worker was killed; there is a new one:", len(second) == 1 and second != first)
load("broken", "no_such_directive;")
os.kill(int(master), signal.SIGHUP)
time.sleep(1)
print("reload with a wrong configuration: the same worker", worker() == second, "answers", body(get("/")))
idle = socket.create_connection(("127.0.0.1", 8080), timeout=20)
idle.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
idle.recv(65536)
slow = get("/slow")
upstream, _ = backend.accept()
upstream.recv(65536)
load("new")
os.kill(int(master), signal.SIGHUP)
time.sleep(1)
print("reload during a request:", len(worker()), "workers, new requests get", body(get("/")))
print("an idle connection: closed by the old worker", idle.recv(65536) == b"")
upstream.sendall(b"HTTP/1.0 200 OK\r\n\r\nfinished by the old worker")
upstream.close()
print("the request:", body(slow))
time.sleep(1)
print("then", len(worker()), "worker, not the old one:", second[0] not in worker())
os.kill(int(master), signal.SIGTERM)
time.sleep(1)
Path("n.conf").write_text((BASE % ("$pid", "")).replace("access_log off;", "access_log off; keepalive_min_timeout 30s;"))
subprocess.run(["nginx", "-e", "n.err", "-p", str(Path.cwd()), "-c", "n.conf"], check=True)
time.sleep(1)
idle, answers = socket.create_connection(("127.0.0.1", 8080), timeout=20), []
for _ in range(2):
    idle.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    answers.append(idle.recv(65536).split(b"\r\n\r\n")[1])
    if len(answers) == 1:
        os.kill(int(Path("n.pid").read_text()), signal.SIGHUP)
        time.sleep(2)
print("with keepalive_min_timeout: answered by the old worker after the reload", answers[0] == answers[1],
      "- then closed", idle.recv(65536) == b"")
os.kill(int(Path("n.pid").read_text()), signal.SIGTERM)
