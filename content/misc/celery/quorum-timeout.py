# RabbitMQ 4.3 的 quorum queue 上，任务比 consumer_timeout 长：Worker 收到 basic.cancel，当作断线重连，
# 任务被再投、再跑，跑完也确认不了。经典队列没有这个超时。
# Celery 5.7.0、RabbitMQ 4.3.6（consumer_timeout = 5000）、CPython 3.14，2026-11-26
import os
import subprocess
import sys
import time
from pathlib import Path
from celery import Celery
from kombu import Queue

KIND = os.environ.get("KIND", "quorum")
app = Celery("quorum-timeout", broker="amqp://")
app.conf.task_acks_late = True
app.conf.task_default_queue = KIND
app.conf.task_queues = [Queue(KIND, queue_arguments={"x-queue-type": KIND})]


@app.task
def job() -> None:
    print("任务开始")
    time.sleep(12)


if __name__ == "__main__":
    job.delay()
    command = "-m celery -A quorum-timeout worker -c1 --without-mingle -l INFO"
    with open("worker.log", "w") as log:
        worker = subprocess.Popen([sys.executable, *command.split()], stdout=log,
                                  stderr=subprocess.STDOUT)
    time.sleep(32)
    text = Path("worker.log").read_text()
    worker.kill()
    for what, mark in [("任务开始", "任务开始"), ("跑完", "succeeded in"),
                       ("收到 basic.cancel", "'Basic.cancel'"),
                       ("确认失败", "Couldn't ack")]:
        print(f"{KIND}，32 秒内{what}：{text.count(mark)} 次")
