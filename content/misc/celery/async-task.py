# check: with=rabbitmq timeout=60
# 任务写成 async def：Worker 只得到协程对象，不等待它，函数体没有执行；没配结果后端，照样记为成功；普通函数里 asyncio.run() 就执行
import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

from celery import Celery

app = Celery("async-task", broker="amqp://")


@app.task
async def direct() -> None:
    Path("direct").touch()


async def work() -> None:
    Path("wrapped").touch()


@app.task
def wrapped() -> None:
    asyncio.run(work())


if __name__ == "__main__":
    direct.delay()
    wrapped.delay()
    log = Path("worker.log")
    worker = subprocess.Popen([sys.executable, *"-m celery -A async-task worker -c1 --without-mingle -l INFO".split()],
                              stdout=log.open("w"), stderr=subprocess.STDOUT, env=os.environ | {"TMPDIR": "."})
    while sum(log.read_text().count(word) for word in ("succeeded in", "raised")) < 2:
        time.sleep(0.1)
    worker.terminate()
    worker.wait()
    for name, how in ("direct", "async def"), ("wrapped", "asyncio.run()"):
        line = next(line for line in log.read_text().splitlines() if f"{name}[" in line and "received" not in line)
        print(f"{how}: {'succeeded' if 'succeeded in' in line else 'raised'}, body ran {Path(name).exists()}")
