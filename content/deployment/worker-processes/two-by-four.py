# 2 个进程各 4 个线程：同时发 8 个各等 1 秒的请求，常常不到 8 个同时在处理。Gunicorn 27.0.1、CPython 3.11、Linux 6.18，2026-11-26
import subprocess
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor

URL = "http://127.0.0.1:8000/"


def app(environ, start_response):
    begin = time.monotonic()
    time.sleep(1)
    start_response("200 OK", [])
    return [f"{begin} {time.monotonic()}".encode()]


def fetch(_) -> tuple[float, ...]:
    with urllib.request.urlopen(URL) as reply:
        return tuple(map(float, reply.read().split()))


if __name__ == "__main__":
    command = ["gunicorn", "two-by-four:app", "--log-level", "error",
               "-w", "2", "--threads", "4"]
    with subprocess.Popen(command) as master:
        time.sleep(3)
        for _ in range(6):
            with ThreadPoolExecutor(8) as pool:
                spans = list(pool.map(fetch, range(8)))
            print(max(sum(a <= t < b for a, b in spans) for t, _ in spans))
        master.terminate()
