# check: with=venv timeout=120
# 客户端先走：ASGI 收到 http.disconnect，Gunicorn 3 秒后取消协程，Uvicorn 让它跑完；WSGI 做完手上的活，写失败才被 close：客户端读完了才走的，第一次写还成功；有没读的数据，第一次就失败
import socket
import subprocess
import time
from pathlib import Path

Path("app.py").write_text('''
import asyncio, time
from pathlib import Path
def say(*words): print("  ", *words, flush=True)

def wsgi(environ, start_response):
    start_response("200 OK", [])
    try:
        yield b"first"
        while not Path("gone").exists(): time.sleep(0.05)
        say("still working after the client left")
        for count in range(1, 9):
            time.sleep(0.2)
            say("write", count)
            yield b"more"
    finally:
        say("closed while writing")

async def asgi(scope, receive, send):
    await receive()
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"first", "more_body": True})
    say((await receive())["type"])
    try:
        await asyncio.sleep(8)
        say("ran to its end")
    except asyncio.CancelledError:
        say("cancelled")
        raise
''')
wsgi = "gunicorn app:wsgi --threads 2 -b 127.0.0.1:8000"
for command, flags in ((wsgi, 0), (wsgi, socket.MSG_PEEK),
                       ("gunicorn -k asgi --asgi-lifespan off app:asgi -b 127.0.0.1:8000", 0),
                       ("uvicorn app:asgi --lifespan off --no-access-log --log-level error", 0)):
    print(command.split(" app:")[0], "- data left unread:" if flags else "- all read:", flush=True)
    Path("gone").unlink(missing_ok=True)
    server = subprocess.Popen(command.split(), stderr=subprocess.DEVNULL)
    while True:
        try:
            client = socket.create_connection(("127.0.0.1", 8000))
            break
        except OSError:
            time.sleep(0.1)
    client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    while b"first" not in client.recv(9999, flags):
        pass
    client.close()
    Path("gone").touch()
    time.sleep(5 if command == wsgi else 10)
    server.terminate()
    server.wait()
help = subprocess.run(["gunicorn", "--help"], capture_output=True, text=True).stdout
start = help.index("--asgi-disconnect-grace-period")
print(" ".join(help[start : help.index("]", start) + 1].split()))
