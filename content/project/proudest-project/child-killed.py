# check: with=rabbitmq timeout=120
# 任务抛异常，finally 和 on_failure 都跑；子进程被 SIGKILL，都不跑，来的是主进程里的 task_failure 信号
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from celery import Celery, Task
from celery.signals import task_failure

SEEN = Path("seen.txt")
app = Celery("child-killed", broker="amqp://")


def seen(text: str) -> None:
    with SEEN.open("a") as file:
        file.write(text + "\n")


class Export(Task):
    def on_failure(self, exc, task_id, args, kwargs, einfo):
        seen(f"{args[0]}: on_failure")


@task_failure.connect
def failed(args=None, exception=None, **rest):
    seen(f"{args[0]}: task_failure, {type(exception).__name__}")


@app.task(base=Export)
def job(how: str) -> None:
    try:
        if how == "child killed":
            time.sleep(0.3)
            os.kill(os.getpid(), signal.SIGKILL)
        raise ValueError("bad data")
    finally:
        seen(f"{how}: finally")


if __name__ == "__main__":
    command = "-m celery -A child-killed worker -c1 --without-mingle"
    worker = subprocess.Popen([sys.executable, *command.split()], env=os.environ | {"TMPDIR": "."},
                              stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
    for how in ("exception", "child killed"):
        job.delay(how)
        while not SEEN.exists() or f"{how}: task_failure" not in SEEN.read_text():
            time.sleep(0.1)
    worker.terminate()
    worker.wait()
    print(SEEN.read_text(), end="")
