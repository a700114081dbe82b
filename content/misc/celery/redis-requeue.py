# Redis：有序退出的 Worker 把没确认的消息放回队列；SIGKILL 之后要等可见性超时。
# 甲正在跑（25 秒，acks_late），乙已预取。
# Celery 5.7.0、Redis 7.0.15、redis-py 8.1.0、CPython 3.11，2026-11-26
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
    print(f"{name} 开始")
    time.sleep(seconds)


def main() -> None:
    for title, number in [("SIGTERM", signal.SIGTERM), ("SIGQUIT", signal.SIGQUIT),
                          ("SIGKILL", signal.SIGKILL)]:
        r.flushall()
        job.delay("甲", 25 if title != "SIGTERM" else 8)
        job.delay("乙", 0)
        command = "-m celery -A redis-requeue worker -c1 --without-mingle -l INFO"
        with open("worker.log", "w") as log:
            worker = subprocess.Popen([sys.executable, *command.split()], stdout=log,
                                      stderr=subprocess.STDOUT, start_new_session=True)
        while "甲 开始" not in Path("worker.log").read_text():
            time.sleep(0.1)
        time.sleep(1)
        before = r.llen("celery"), r.hlen("unacked")
        if number == signal.SIGKILL:
            os.killpg(worker.pid, number)
        else:
            worker.send_signal(number)
        worker.wait()
        print(f"{title}：退出前 队列 {before[0]}、未确认 {before[1]}；"
              f"退出后 队列 {r.llen('celery')}、未确认 {r.hlen('unacked')}")


if __name__ == "__main__":
    main()
