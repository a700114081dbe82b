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


@app.task(bind=True)
def job(self, name: str) -> None:
    with RUNS.open("a") as f:
        f.write(f"{name} on {self.request.hostname}\n")
    while name == "long" and not Path("go").exists():
        time.sleep(0.1)


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
    job.delay("long")
    while not RUNS.exists():
        time.sleep(0.1)
    job.delay("queued")
    while Path("first.log").read_text().count("received") < 2:
        time.sleep(0.1)
    workers.append(start("second"))
    with app.connection_for_read() as connection:
        qos = connection.default_channel.qos
        while "queued on second@h" not in RUNS.read_text():
            qos.restore_visible(interval=1)            # what each worker does from time to time
            time.sleep(1)
    Path("go").touch()                                 # the second worker has run it; now the first one goes on
    while "queued on first@h" not in RUNS.read_text():
        time.sleep(0.1)
    print("task_acks_late", app.conf.task_acks_late)
    print(*sorted(set(RUNS.read_text().splitlines())), sep="\n")
    for worker in workers:
        worker.terminate()
        worker.wait()
