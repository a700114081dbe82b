# task_reject_on_worker_lost 每次用 basic.reject 重新入队：quorum queue 到 20 次重投为止，经典队列没有上限。
# Celery 5.7.0、RabbitMQ 4.3.6、CPython 3.14，2026-11-26
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from celery import Celery
from kombu import Queue

KIND = os.environ.get("KIND", "quorum")
RUNS = Path("runs.txt")
app = Celery("reject-limit", broker="amqp://")
app.conf.task_acks_late = True
app.conf.task_reject_on_worker_lost = True
app.conf.task_default_queue = KIND
app.conf.task_queues = [Queue(KIND, queue_arguments={"x-queue-type": KIND})]


@app.task
def job() -> None:
    with RUNS.open("a") as f:
        f.write("run\n")
    os.kill(os.getpid(), signal.SIGKILL)       # 像 OOM：每次都杀掉子进程


if __name__ == "__main__":
    RUNS.unlink(missing_ok=True)
    job.delay()
    command = "-m celery -A reject-limit worker -c1 --without-mingle -l INFO"
    with open("worker.log", "w") as log:
        worker = subprocess.Popen([sys.executable, *command.split()], stdout=log,
                                  stderr=subprocess.STDOUT)
    for _ in range(150):                       # 跑到 26 次或 150 秒
        time.sleep(1)
        if RUNS.exists() and len(RUNS.read_text().splitlines()) > 25:
            break
    worker.kill()
    runs = len(RUNS.read_text().splitlines())
    print(f"{KIND}：跑了 {'超过 25' if runs > 25 else runs} 次")
