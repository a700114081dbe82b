# check: with=rabbitmq timeout=180
# 子进程死、任务抛异常、硬超时，各种设置下重跑几次、消息去哪
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from celery import Celery

RUNS = Path("runs.txt")
app = Celery("ack-settings", broker="amqp://")
app.conf.worker_lost_wait = 0.5
SETTINGS = [s for s in os.environ.get("SETTINGS", "").split(",") if s]
for setting in SETTINGS:
    name, _, value = setting.partition("=")
    setattr(app.conf, name, value != "off")


@app.task(default_retry_delay=0)
def job(how: str) -> None:
    first = not RUNS.exists()
    with RUNS.open("a") as f:
        f.write("run\n")
    if how == "child killed" and first:
        time.sleep(0.3)
        os.kill(os.getpid(), signal.SIGKILL)
    if how == "exception":
        raise ValueError("bad data")
    if how == "hard timeout" and first:
        time.sleep(60)


@app.task
def after() -> None:
    print("after")


def main() -> None:
    late = "task_acks_late"
    for how, settings in [
        ("child killed", ""), ("child killed", late),
        ("child killed", f"{late},task_reject_on_worker_lost"),
        ("child killed", "task_retry_on_worker_lost"),
        ("child killed", f"{late},task_retry_on_worker_lost"),
        ("exception", late), ("exception", f"{late},task_acks_on_failure=off"),
        ("hard timeout", late), ("hard timeout", f"{late},task_acks_on_timeout=off"),
    ]:
        RUNS.unlink(missing_ok=True)
        app.control.purge()
        job.apply_async((how,), time_limit=3 if how == "hard timeout" else None)
        after.delay()
        env = os.environ | {"SETTINGS": settings, "TMPDIR": "."}
        command = "-m celery -A ack-settings worker -c1 --without-mingle -l INFO"
        log = Path("worker.log")
        worker = subprocess.Popen([sys.executable, *command.split()], env=env,
                                  stdout=log.open("w"), stderr=subprocess.STDOUT)
        while "after" not in log.read_text().replace("after[", "") or "succeeded" not in log.read_text():
            time.sleep(0.1)
        # The parent may take some seconds to notice that its child is dead.
        end = time.monotonic() + (3 if how == "exception" else 9)
        while time.monotonic() < end and log.read_text().count("succeeded in") < 2:
            time.sleep(0.1)
        worker.terminate()
        worker.wait()
        runs = len(RUNS.read_text().splitlines())
        done = "job" in "".join(line for line in log.read_text().splitlines() if "succeeded in" in line)
        print(f"{how}, {', '.join(SETTINGS or settings.split(',')) or 'default'}: ran {runs} times, "
              f"{'success' if done else 'failure'}, left in the queue: {app.control.purge()}")


if __name__ == "__main__":
    main()
