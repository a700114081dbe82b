# check
# 2 个工作进程，从没有连接到 1000 个空闲的长连接：进程和线程数不变，epoll 多关注 1000 个描述符，内存只多一点
import socket
import subprocess
import time
from pathlib import Path

Path("n.conf").write_text("""
worker_processes 2; error_log n.err; pid n.pid;
events { worker_connections 2048; }
http { access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  server {
    listen 127.0.0.1:8080;
    location / { return 200 "ok"; }
    location /status { stub_status; }
} }
""")


def get(connection: socket.socket, path: str) -> str:
    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    return connection.recv(1000).decode().split("\r\n\r\n")[1]


def look(title: str) -> int:
    workers = subprocess.check_output(["pgrep", "-P", master], text=True).split()
    status = "".join(Path(f"/proc/{w}/status").read_text() for w in workers)
    rows = [line.split() for line in status.splitlines()]
    threads = sum(int(row[1]) for row in rows if row[0] == "Threads:")
    infos = [i for w in workers for i in Path(f"/proc/{w}/fdinfo").iterdir()]
    watched = sum(info.read_text().count("tfd:") for info in infos)
    print(f"{title}: {len(workers)} workers, {threads} threads, epoll watches {watched} descriptors")
    return sum(int(row[1]) for row in rows if row[0] == "RssAnon:")


subprocess.run(["nginx", "-e", "n.err", "-p", str(Path.cwd()), "-c", "n.conf"], check=True)
time.sleep(2)
master = Path("n.pid").read_text().strip()
before = look("no connection")
idle = [socket.create_connection(("127.0.0.1", 8080)) for _ in range(1000)]
print(len([get(connection, "/") for connection in idle]), "requests answered")
after = look("all idle")
print(f"memory of its own grew by less than {-(before - after) // (4 * 1024) * 4 + 4} MB")
print(get(socket.create_connection(("127.0.0.1", 8080)), "/status").splitlines()[-1])
subprocess.run(["kill", master], check=True)
