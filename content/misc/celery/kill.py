# check: with=rabbitmq timeout=120
# 任务跑到一半，整个 Worker 或只有子进程被 SIGKILL：默认与 acks_late 下队列里还剩什么
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from celery import Celery

LOG = Path("worker.log")
app = Celery("kill", broker="amqp://")
app.conf.task_acks_late = "LATE" in os.environ

@app.task
def job(name: str) -> None:
    print(f"{name} begins")
    if name == "first":
        time.sleep(600)
    print(f"{name} done")

def start(**env: str) -> subprocess.Popen:
    job.delay("first")
    job.delay("second")
    command = "-m celery -A kill worker -c1 --without-mingle"
    return subprocess.Popen(
        [sys.executable, *command.split()], start_new_session=True,
        env=os.environ | env | {"TMPDIR": "."},
        stdout=LOG.open("w"), stderr=subprocess.STDOUT)

def wait(text: str) -> None:
    while text not in LOG.read_text():
        time.sleep(0.1)

def child() -> int:
    while True:
        for tasks in (app.control.inspect(limit=1).active() or {}).values():
            for task in tasks:
                return task["worker_pid"]

def take_back() -> list[str]:
    names: list[str] = []
    with app.connection_for_read() as connection:
        queue = connection.SimpleQueue(app.amqp.queues["celery"])
        while "second" not in names:
            message = queue.get(timeout=60)
            names.append(message.payload[0][0])
            message.ack()
    return names

if __name__ == "__main__":
    for title, env in [("default", {}), ("acks_late", {"LATE": "1"})]:
        worker = start(**env)
        wait("first begins")
        child()
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()
        print(f"{title}, the whole worker killed: left in the queue", take_back())

    worker = start(LATE="1")
    wait("first begins")
    os.kill(child(), signal.SIGKILL)
    wait("second done")
    worker.terminate()
    worker.wait()
    done = "first done" in LOG.read_text()
    left = app.control.purge()
    print(f"acks_late, the child killed: first done {done}, left in the queue {left} messages")
