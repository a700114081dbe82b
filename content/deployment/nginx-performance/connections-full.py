# check: timeout=120
# worker_connections 快用完时（320 个的，第 299 个）就关掉一批空闲的长连接来腾位置；作反向代理时一个请求占两个连接；都在忙，新连接不得响应就被关掉（16 个的），或占了最后一个而连不了上游，得到 500（17 个的）
import socket
import subprocess
import time
from pathlib import Path

CONF = """worker_processes 1; error_log n.err; pid n.pid;
events { worker_connections 16; }
http { access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  server { listen 127.0.0.1:8080; location / { return 200 "ok"; }
    location /app { proxy_pass http://127.0.0.1:8001; } } }
"""
backend = socket.create_server(("127.0.0.1", 8001))   # takes requests, never answers


def start(conf):
    Path("n.conf").write_text(conf)
    subprocess.run(["nginx", "-e", "n.err", "-p", str(Path.cwd()), "-c", "n.conf"], check=True)
    print(subprocess.run(["grep", "-oE", "worker_connections [0-9]*", "n.conf"], capture_output=True, text=True).stdout.strip())


def stop():
    subprocess.run("kill $(cat n.pid)", shell=True, check=True)
    while Path("n.pid").exists():
        time.sleep(0.1)


def ask(path):
    client = socket.create_connection(("127.0.0.1", 8080), timeout=2)
    try:
        client.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        return client, client.recv(1000)
    except TimeoutError:
        return client, None
    except OSError:     # reset
        return client, b""


def closed(client):
    client.setblocking(False)
    try:
        return client.recv(1000) == b""
    except BlockingIOError:
        return False


start(CONF.replace("16;", "320;"))
idle = []
while not (gone := [closed(client) for client, _ in idle]).count(True):
    idle.append(ask("/"))
print(f"keep-alive connection {len(idle)}: the first {gone.index(False)} are closed, {gone.count(True)} in all")
for client, _ in idle:
    client.close()
stop()
start(CONF)
idle = [ask("/") for _ in range(30)]
print("30 keep-alive connections, one after the other:", sum(b"200 OK" in answer for _, answer in idle), "answered")
print("the first of them afterwards: closed", idle[0][0].recv(1000) == b"")
for client, _ in idle:
    client.close()
time.sleep(1)
for size in "16;", "17;":
    if size == "17;":
        start(CONF.replace("16;", size))
    busy = [ask("/app") for _ in range(9)]
    print("9 requests that wait for the backend:", sum(answer is None for _, answer in busy), "waiting,",
          sum(answer == b"" for _, answer in busy), "closed without an answer,",
          [answer[9:34].decode() for _, answer in busy if answer])
    for client, _ in busy:
        client.close()
    stop()
