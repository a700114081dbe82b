# check: with=rabbitmq timeout=60
# 确认超时从投递算起，预取后排队的时间也算：超时 4 秒，4 个 3 秒的任务被收回、重跑；预取设成 1 就不会
import os
import subprocess
import sys
import time
from pathlib import Path

from celery import Celery
from kombu import Queue

TIMEOUT, SECONDS = 4, 3
PREFETCH = int(os.environ.get("PREFETCH", "4"))
NAME = f"prefetch{PREFETCH}"
app = Celery("prefetch-timeout", broker="amqp://")
app.conf.task_acks_late = True
app.conf.worker_prefetch_multiplier = PREFETCH
app.conf.task_default_queue = NAME
app.conf.task_queues = [Queue(NAME, queue_arguments={"x-queue-type": "quorum", "x-consumer-timeout": TIMEOUT * 1000})]


@app.task
def job() -> None:
    print("job begins")
    time.sleep(SECONDS)


def main() -> None:
    for _ in range(4):
        job.delay()
    command = "-m celery -A prefetch-timeout worker -c1 --without-mingle -l INFO"
    log = Path("worker.log")
    worker = subprocess.Popen([sys.executable, *command.split()], stdout=log.open("w"), stderr=subprocess.STDOUT,
                              env=os.environ | {"TMPDIR": "."})
    time.sleep(22)
    worker.kill()
    worker.wait()
    begun = log.read_text().count("job begins")
    print(f"timeout {TIMEOUT} s, {4} tasks of {SECONDS} s, worker_prefetch_multiplier {PREFETCH}: "
          f"{'more than 4' if begun > 4 else begun} runs in 22 s")


if __name__ == "__main__":
    main()
    if PREFETCH == 4:
        subprocess.run([sys.executable, __file__], env=os.environ | {"PREFETCH": "1"}, check=True)
