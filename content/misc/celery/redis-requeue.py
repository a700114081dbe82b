# check: with=redis timeout=60
# Redis：有序退出的 Worker 把没确认的消息放回队列；SIGKILL 之后留在 unacked 里
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import redis
from celery import Celery

app = Celery("redis-requeue", broker="redis://")
app.conf.task_acks_late = True
r = redis.Redis()


@app.task
def job(name: str, seconds: float) -> None:
    print(f"{name} begins")
    time.sleep(seconds)


def main() -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        r.flushall()
        job.delay("first", 4)
        job.delay("second", 0)
        command = "-m celery -A redis-requeue worker -c1 --without-mingle -l INFO"
        log = Path("worker.log")
        worker = subprocess.Popen([sys.executable, *command.split()], stdout=log.open("w"),
                                  stderr=subprocess.STDOUT,
                              env=os.environ | {"TMPDIR": "."}, start_new_session=True)
        while "first begins" not in log.read_text():
            time.sleep(0.1)
        time.sleep(1)
        before = r.llen("celery"), r.hlen("unacked")
        if number == signal.SIGKILL:
            os.killpg(worker.pid, number)
        else:
            worker.send_signal(number)
        worker.wait()
        print(f"{number.name}: before, in the queue {before[0]}, unacked {before[1]}; "
              f"after, in the queue {r.llen('celery')}, unacked {r.hlen('unacked')}")


if __name__ == "__main__":
    main()
