# check: with=rabbitmq,redis timeout=180
# 100 个远期任务后面排一个普通任务：各种 Broker 上多少进了 Worker 内存，普通任务跑没跑
import os
import subprocess
import sys
import time
from pathlib import Path

from celery import Celery

KIND = os.environ.get("KIND", "")
app = Celery("eta-blocks", broker="redis://" if KIND == "redis" else "amqp://")
app.conf.task_default_queue = KIND.replace(" ", "-")
if KIND.startswith("quorum"):
    app.conf.task_default_queue_type = "quorum"
if KIND.endswith("topic"):
    app.conf.task_default_exchange_type = "topic"


@app.task
def remind() -> None:
    pass


@app.task
def ordinary() -> None:
    print("the ordinary task ran")


def main() -> None:
    log = Path("worker.log")
    worker = subprocess.Popen(
        [sys.executable, *"-m celery -A eta-blocks worker -c1 --without-mingle -l INFO".split()],
        stdout=log.open("w"), stderr=subprocess.STDOUT, env=os.environ | {"TMPDIR": "."})
    while "ready." not in log.read_text():
        time.sleep(0.1)
    for _ in range(100):
        remind.apply_async(countdown=86400)
    ordinary.delay()
    time.sleep(12)
    waiting = sum((app.control.inspect(timeout=3).scheduled() or {}).values(), [])
    ran = "the ordinary task ran" in log.read_text()
    print(f"{KIND}: countdown tasks in the worker's memory {len(waiting)}, ordinary task ran {ran}")
    worker.terminate()
    worker.wait()


if __name__ == "__main__":
    if KIND:
        main()
    else:
        for kind in ("redis", "classic", "quorum direct", "quorum topic"):
            subprocess.run([sys.executable, __file__], env=os.environ | {"KIND": kind}, check=True)
