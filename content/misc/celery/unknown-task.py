# check: with=rabbitmq timeout=60
# Worker 不认识的任务名：记一条错误，消息丢弃，不留在队列里
import os
import subprocess
import sys
import time
from pathlib import Path

from celery import Celery

app = Celery("unknown-task", broker="amqp://")


@app.task
def known() -> None:
    pass


if __name__ == "__main__":
    app.send_task("unknown-task.new_task")
    known.delay()
    log = Path("worker.log")
    worker = subprocess.Popen([sys.executable, *"-m celery -A unknown-task worker -c1 --without-mingle -l INFO".split()],
                              stdout=log.open("w"), stderr=subprocess.STDOUT, env=os.environ | {"TMPDIR": "."})
    while "succeeded" not in log.read_text():
        time.sleep(0.1)
    worker.terminate()
    worker.wait()
    print(*(line for line in log.read_text().splitlines() if "discarded" in line))
    print("left in the queue:", app.control.purge())
