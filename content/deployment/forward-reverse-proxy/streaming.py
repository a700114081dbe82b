# check
# 默认缓冲时，第一小块要等后端写完才到客户端，超过一块缓冲区的先到；proxy_buffering off 或 X-Accel-Buffering: no，第一块先到，后端再写第二块
import socket
import subprocess
import threading
from pathlib import Path

got_first = threading.Event()
early = []


def backend(server):
    while True:
        conn, _ = server.accept()
        head = conn.recv(65536).decode()
        extra = "X-Accel-Buffering: no\r\n" if "/header" in head else ""
        conn.sendall(f"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n{extra}Connection: close\r\n\r\ndata: 1\n\n".encode()
                     + b"x" * (20000 if "/full" in head else 0))
        early.append(got_first.wait(2))   # the second part is written when the first has arrived, or after 2 s
        conn.sendall(b"data: 2\n\n")
        conn.close()


Path("n.conf").write_text("""error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  server { listen 127.0.0.1:8080;
    location / { proxy_pass http://127.0.0.1:8001; }
    location /full { proxy_pass http://127.0.0.1:8001; }
    location /header { proxy_pass http://127.0.0.1:8001; }
    location /off { proxy_pass http://127.0.0.1:8001; proxy_buffering off; } } }
""")
threading.Thread(target=backend, args=(socket.create_server(("127.0.0.1", 8001)),), daemon=True).start()
subprocess.run(["nginx", "-e", "n.err", "-p", str(Path.cwd()), "-c", "n.conf"], check=True)
print(subprocess.run(["grep", "-o", "proxy_buffering off", "n.conf"], capture_output=True, text=True).stdout.strip())
for path in ("/", "/full", "/off", "/header"):
    got_first.clear()
    with socket.create_connection(("127.0.0.1", 8080)) as client:
        client.sendall(f"GET {path} HTTP/1.0\r\nHost: x\r\n\r\n".encode())
        data = b""
        while chunk := client.recv(65536):
            data += chunk
            if b"data: 1" in data:
                got_first.set()
    header = [line for line in data.decode().splitlines() if line.startswith("X-Accel")]
    print(path, header, "the first part arrived before the second was written:", early[-1])
subprocess.run("kill $(cat n.pid)", shell=True, check=True)
