# check: with=venv timeout=60
# 默认缓冲：Uvicorn 以 HTTP/1.0 回答时，小块要等后端写完才到客户端，超过一块缓冲区的先到；HTTP/1.1 时它分块发送，小块立即到；proxy_buffering off 或 X-Accel-Buffering: no，HTTP/1.0 也立即到
import asyncio
import socket
import subprocess
import threading
import time
from pathlib import Path

import uvicorn

got_first = threading.Event()
early = []


async def app(scope, receive, send):
    path = scope["path"]
    extra = [(b"X-Accel-Buffering", b"no")] if "header" in path else []
    await send({"type": "http.response.start", "status": 200,
                "headers": [(b"Content-Type", b"text/event-stream"), *extra]})
    first = b"data: 1\n\n" + b"x" * (20000 if "full" in path else 0)
    await send({"type": "http.response.body", "body": first, "more_body": True})
    early.append(await asyncio.to_thread(got_first.wait, 2))   # the second part is written when the first has arrived, or after 2 s
    await send({"type": "http.response.body", "body": b"data: 2\n\n"})


server = uvicorn.Server(uvicorn.Config(app, port=8001, lifespan="off", log_level="critical"))
threading.Thread(target=server.run, daemon=True).start()
while not server.started:
    time.sleep(0.1)
Path("n.conf").write_text("""error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  server { listen 127.0.0.1:8080; proxy_http_version 1.0;
    location / { proxy_pass http://127.0.0.1:8001; }
    location /off { proxy_pass http://127.0.0.1:8001; proxy_buffering off; } }
  server { listen 127.0.0.1:8081;
    location / { proxy_pass http://127.0.0.1:8001; } } }
""")
print(subprocess.check_output(["nginx", "-v"], text=True, stderr=subprocess.STDOUT).strip(), "uvicorn", uvicorn.__version__)
subprocess.run(["nginx", "-e", "n.err", "-p", str(Path.cwd()), "-c", "n.conf"], check=True)
print(subprocess.check_output(["grep", "-oE", "proxy_(buffering|http_version) [a-z0-9.]*", "n.conf"], text=True).strip())
for port, path in (8080, "/"), (8080, "/full"), (8080, "/off"), (8080, "/header"), (8081, "/"):
    got_first.clear()
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(f"GET {path} HTTP/1.0\r\nHost: x\r\n\r\n".encode())
        data = b""
        while chunk := client.recv(65536):
            data += chunk
            if b"data: 1" in data:
                got_first.set()
    print("HTTP/1.0 to the backend" if port == 8080 else "by default", path,
          "the first part arrived before the second was written:", early[-1])
subprocess.run("kill $(cat n.pid)", shell=True, check=True)
