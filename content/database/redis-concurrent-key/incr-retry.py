# check: with=redis
# 服务器停 1 秒，长过超时：redis.Redis() 建的客户端自动重发，一次 incr 加了不止 1，不报错；from_url 建的抛 TimeoutError，却已经加上
import os
import signal
import threading
import time

import redis

probe = redis.Redis(decode_responses=True)
pid = probe.info("server")["process_id"]


def stall() -> None:
    os.kill(pid, signal.SIGSTOP)
    while open(f"/proc/{pid}/stat").read().split(") ")[1][0] != "T":
        time.sleep(0.01)
    threading.Timer(1, os.kill, (pid, signal.SIGCONT)).start()


for name, r in ("Redis()", redis.Redis(socket_timeout=0.3)), ("from_url()", redis.Redis.from_url("redis://localhost", socket_timeout=0.3)):
    r.set("n", 10)
    stall()
    try:
        answer = r.incr("n") > 11
        print(name, "incr answered more than 11:", answer)
    except redis.TimeoutError as e:
        print(name, type(e).__name__)
    while probe.get("n") == "10":
        time.sleep(0.05)
    print(name, "n is 11:", probe.get("n") == "11")
