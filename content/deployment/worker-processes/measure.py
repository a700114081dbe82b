# check: with=venv timeout=60
# 同时发 8 个各等 1 秒的请求：sync 的并发是进程数，gthread 是线程数，ASGI 的协程不受进程数限制
import asyncio
import subprocess
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor


def app(environ, start_response):
    begin = time.monotonic()
    time.sleep(1)
    start_response("200 OK", [])
    return [f"{begin} {time.monotonic()}".encode()]


async def asgi(scope, receive, send):
    if scope["type"] == "http":
        begin = time.monotonic()
        await asyncio.sleep(1)
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": f"{begin} {time.monotonic()}".encode()})


def fetch(_) -> tuple[float, ...]:
    with urllib.request.urlopen("http://127.0.0.1:8000/") as reply:
        return tuple(map(float, reply.read().split()))


def measure(target: str, *options: str) -> None:
    command = ["gunicorn", f"measure:{target}", *options]
    with open("log", "w") as log, subprocess.Popen(command, stderr=log) as master:
        time.sleep(3)
        with ThreadPoolExecutor(8) as pool:
            spans = list(pool.map(fetch, range(8)))
        workers = subprocess.check_output(["pgrep", "-cP", str(master.pid)], text=True)
        peak = max(sum(a <= t < b for a, b in spans) for t, _ in spans)
        with open("log") as f:
            kind = next(line.split()[-1] for line in f if "Using worker" in line)
        args = " ".join(subprocess.check_output(["ps", "-o", "args=", "-p", str(master.pid)], text=True).split()[3:])
        print(f"{args}: worker class {kind}, {int(workers)} processes, {peak} at once")
        master.terminate()


if __name__ == "__main__":
    for options in ("-w 1", "-w 4", "-w 1 --threads 8"):
        measure("app", *options.split())
    measure("asgi", "-w", "2", "-k", "asgi")
