# check: with=venv
# 说好 100 字节的正文传了 3 字节就断：Gunicorn 的 sync 和 gthread 都把 3 字节交给 WSGI 应用，不报错
import socket
import subprocess
import time
from pathlib import Path

Path("app.py").write_text('''
def app(environ, start_response):
    print("CONTENT_LENGTH", environ["CONTENT_LENGTH"], flush=True)
    print("read", len(environ["wsgi.input"].read()), "bytes, no error", flush=True)
    start_response("200 OK", [])
    return [b""]
''')
for options in "", "--threads 2":
    server = subprocess.Popen(f"gunicorn app:app --log-level error {options}".split(),
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    while True:
        try:
            client = socket.create_connection(("127.0.0.1", 8000))
            break
        except OSError:
            time.sleep(0.1)
    client.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc")
    seen = server.stdout.readline().strip()
    client.close()
    print("gunicorn", options, "|", seen, "|", server.stdout.readline().strip())
    server.terminate()
    server.wait()
