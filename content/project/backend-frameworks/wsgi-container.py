# check: with=venv
# WSGIContainer 默认在事件循环里执行，4 个并发请求一次一个；给它线程池（6.3 起）就同时四个
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.wsgi import WSGIContainer

lock, running, peak = threading.Lock(), 0, 0


def app(environ, start_response):
    global running, peak
    with lock:
        running += 1
        peak = max(peak, running)
    time.sleep(0.5)
    with lock:
        running -= 1
    start_response("200 OK", [])
    return [b""]


async def main() -> None:
    global peak
    client = AsyncHTTPClient()
    for options in ({}, {"executor": ThreadPoolExecutor(4)}):
        peak = 0
        sock, port = bind_unused_port()
        HTTPServer(WSGIContainer(app, **options)).add_socket(sock)
        url = f"http://127.0.0.1:{port}/"
        await asyncio.gather(*(client.fetch(url) for _ in range(4)))
        print(f"WSGIContainer {list(options)}: at most {peak} at once")


asyncio.run(main())
