# check: with=rabbitmq timeout=90
# 硬时限 2 秒、要跑 5 秒的任务：prefork 会杀掉它，线程池不管，照样跑完
import os
import subprocess
import sys
import time
from pathlib import Path

from celery import Celery

app = Celery("time-limit", broker="amqp://")


@app.task
def job() -> None:
    time.sleep(5)
    print("job done")


if __name__ == "__main__":
    for pool in ("prefork", "threads"):
        job.apply_async(time_limit=2)
        log = Path("worker.log")
        worker = subprocess.Popen(
            [sys.executable, *f"-m celery -A time-limit worker -P {pool} -c1 --without-mingle -l INFO".split()],
            stdout=log.open("w"), stderr=subprocess.STDOUT, env=os.environ | {"TMPDIR": "."})
        while "Hard time limit" not in (text := log.read_text()) and "job done" not in text:
            time.sleep(0.1)
        print(f"-P {pool}, time_limit 2 s, task of 5 s:", "ran to its end" if "job done" in text else "killed")
        worker.terminate()
        worker.wait()
