# check: with=redis timeout=120
# 默认设置、Redis：任务预取后排队，超过可见性超时（3 秒）就被放回队列，别的 Worker 做一遍，原来的还会再做一遍
import os
import subprocess
import sys
import time
from pathlib import Path

from celery import Celery

RUNS = Path("runs.txt")
app = Celery("redis-twice", broker="redis://")
app.conf.broker_transport_options = {"visibility_timeout": 3}


@app.task
def job(name: str, seconds: float) -> None:
    with RUNS.open("a") as f:
        f.write(name + "\n")
    time.sleep(seconds)


def start(name: str) -> subprocess.Popen:
    log = Path(f"{name}.log")
    command = f"-m celery -A redis-twice worker -c1 --without-mingle -l INFO -n {name}@h"
    worker = subprocess.Popen([sys.executable, *command.split()], stdout=log.open("w"), stderr=subprocess.STDOUT,
                              env=os.environ | {"TMPDIR": "."})
    while "ready." not in log.read_text():
        time.sleep(0.1)
    return worker


if __name__ == "__main__":
    workers = [start("first")]
    job.delay("long", 20)
    while not RUNS.exists():
        time.sleep(0.1)
    job.delay("queued", 0)
    while Path("first.log").read_text().count("received") < 2:
        time.sleep(0.1)
    workers.append(start("second"))
    time.sleep(4)
    with app.connection_for_read() as connection:      # what each worker does from time to time
        connection.default_channel.qos.restore_visible(interval=1)
    end = time.monotonic() + 60
    while RUNS.read_text().count("queued") < 2 and time.monotonic() < end:
        time.sleep(0.2)
    for name in "long", "queued":
        print(f"task_acks_late {app.conf.task_acks_late}: {name} ran {RUNS.read_text().count(name)} times")
    for worker in workers:
        worker.terminate()
        worker.wait()
