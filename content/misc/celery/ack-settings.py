# 子进程死、任务抛异常、硬超时，三种情形下各设置重跑几次、消息去哪：
# task_retry_on_worker_lost 不需要 acks_late；task_acks_on_failure 关掉后拒绝且不入队，
# task_acks_on_timeout 关掉后拒绝并重新入队。
# Celery 5.7.0、RabbitMQ 4.3.6、CPython 3.14，2026-11-26
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from celery import Celery

RUNS = Path("runs.txt")
app = Celery("ack-settings", broker="amqp://")
SETTINGS = [s for s in os.environ.get("SETTINGS", "").split(",") if s]
for setting in SETTINGS:
    name, _, value = setting.partition("=")
    setattr(app.conf, f"task_{name}", value != "0")


@app.task(default_retry_delay=0, time_limit=1)
def job(how: str) -> None:
    first = not RUNS.exists()
    with RUNS.open("a") as f:
        f.write("run\n")
    if how == "child" and first:               # 像 OOM：只死子进程
        os.kill(os.getpid(), signal.SIGKILL)
    if how == "raise":
        raise ValueError("坏数据")
    if how == "timeout" and first:
        time.sleep(60)


def main() -> None:
    for how, settings in [
        ("child", ""), ("child", "acks_late"),
        ("child", "acks_late,reject_on_worker_lost"),
        ("child", "retry_on_worker_lost"),
        ("child", "acks_late,retry_on_worker_lost"),
        ("raise", "acks_late"), ("raise", "acks_late,acks_on_failure=0"),
        ("timeout", "acks_late"), ("timeout", "acks_late,acks_on_timeout=0"),
    ]:
        RUNS.unlink(missing_ok=True)
        app.control.purge()
        job.delay(how)
        env = os.environ | {"SETTINGS": settings}
        command = "-m celery -A ack-settings worker -c1 --without-mingle -l INFO"
        log = open("worker.log", "w")
        worker = subprocess.Popen([sys.executable, *command.split()], env=env,
                                  stdout=log, stderr=subprocess.STDOUT)
        time.sleep(12)
        worker.terminate()
        worker.wait()
        runs = len(RUNS.read_text().splitlines())
        text = Path("worker.log").read_text()
        end = "成功" if "succeeded in" in text else "未成功"
        print(f"{how:7} {settings or '默认'}：跑了 {runs} 次，{end}，"
              f"队列里剩 {app.control.purge()} 条")


if __name__ == "__main__":
    main()
