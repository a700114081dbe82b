# check: with=venv timeout=120
# 正文没传完就断：Gunicorn 的 sync 和 gthread，写了 Content-Length 的把到了的 3 字节交给应用、不报错；chunked 的读到一半抛 NoMoreData
import socket
import subprocess
import time
from pathlib import Path

Path("app.py").write_text('''
def app(environ, start_response):
    print("started", flush=True)
    try:
        print("read", len(environ["wsgi.input"].read()), "bytes, no error", flush=True)
    except Exception as e:
        print("read raised", type(e).__name__, flush=True)
    start_response("200 OK", [])
    return [b""]
''')
for options in "", "--threads 2":
    for header, body in ("Content-Length: 100", "abc"), ("Transfer-Encoding: chunked", "64\r\nabc"):
        server = subprocess.Popen(f"gunicorn app:app --log-level error {options}".split(),
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        while True:
            try:
                client = socket.create_connection(("127.0.0.1", 8000))
                break
            except OSError:
                time.sleep(0.1)
        client.sendall(f"POST / HTTP/1.1\r\nHost: x\r\n{header}\r\n\r\n{body}".encode())
        server.stdout.readline()
        client.close()
        print("gunicorn", options, "|", header, "|", server.stdout.readline().strip())
        server.terminate()
        server.wait()
