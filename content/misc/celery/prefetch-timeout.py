# 确认超时从投递算起，预取后排队的时间也算：超时 8 秒比每个任务的 6 秒长，四个任务照样被收回、重跑；
# worker_prefetch_multiplier=1 加 acks_late 不多取，就不会。
# Celery 5.7.0、RabbitMQ 4.3.6（consumer_timeout = 8000）、CPython 3.14，2026-11-26
import os
import subprocess
import sys
import time
from pathlib import Path
from celery import Celery
from kombu import Queue

PREFETCH = os.environ.get("PREFETCH", "4")
NAME = f"prefetch{PREFETCH}"
app = Celery("prefetch-timeout", broker="amqp://")
app.conf.task_acks_late = True
app.conf.worker_prefetch_multiplier = int(PREFETCH)
app.conf.task_default_queue = NAME
app.conf.task_queues = [Queue(NAME, queue_arguments={"x-queue-type": "quorum"})]


@app.task
def job() -> None:
    print("任务开始")
    time.sleep(6)


if __name__ == "__main__":
    for _ in range(4):
        job.delay()
    command = "-m celery -A prefetch-timeout worker -c1 --without-mingle -l INFO"
    with open("worker.log", "w") as log:
        worker = subprocess.Popen([sys.executable, *command.split()], stdout=log,
                                  stderr=subprocess.STDOUT)
    time.sleep(50)
    worker.kill()
    text = Path("worker.log").read_text()
    print(f"预取 {PREFETCH}，4 个任务，50 秒内：开始 {text.count('任务开始')} 次，"
          f"收到 basic.cancel {'有' if 'Basic.cancel' in text else '无'}，"
          f"确认失败 {'有' if 'ack' in text and 'Couldn' in text else '无'}")
