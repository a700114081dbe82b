# check: with=venv
# 各发 4 个并发请求：time.sleep 同时只处理一个；协程和线程池同时处理四个
import asyncio
import time

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler


async def blocking() -> None:
    time.sleep(0.5)                            # holds the thread


WORK = {
    "blocking": blocking,
    "coroutine": lambda: asyncio.sleep(0.5),   # lets go
    "threaded": lambda: asyncio.to_thread(time.sleep, 0.5),
}


class Demo(RequestHandler):
    running = peak = 0

    async def get(self, name: str) -> None:
        Demo.running += 1
        Demo.peak = max(Demo.peak, Demo.running)
        await WORK[name]()
        Demo.running -= 1


async def main() -> None:
    sock, port = bind_unused_port()
    HTTPServer(Application([(r"/(\w+)", Demo)])).add_socket(sock)
    client = AsyncHTTPClient()
    for name in WORK:
        Demo.peak = 0
        url = f"http://127.0.0.1:{port}/{name}"
        await asyncio.gather(*(client.fetch(url) for _ in range(4)))
        print(f"{name:9} at most {Demo.peak} at once")


asyncio.run(main())
