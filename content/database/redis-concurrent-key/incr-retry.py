# check: with=redis
# 服务器停住，长过超时：redis.Redis() 建的客户端自动重发，一次 incr 加了不止 1，不报错；from_url 建的抛 TimeoutError，却已经加上
import os
import signal
import time

import redis

probe = redis.Redis(decode_responses=True)
print("socket_timeout", probe.connection_pool.make_connection().socket_timeout)
pid = probe.info("server")["process_id"]


def stop() -> None:
    os.kill(pid, signal.SIGSTOP)
    while open(f"/proc/{pid}/stat").read().split(") ")[1][0] != "T":
        time.sleep(0.01)


class Resume(redis.backoff.NoBackoff):
    def compute(self, failures: int) -> float:    # 第一次超时之后，让服务器接着跑
        os.kill(pid, signal.SIGCONT)
        return 0


for name, r in ("Redis()", redis.Redis(socket_timeout=0.3)), ("from_url()", redis.Redis.from_url("redis://localhost", socket_timeout=0.3)):
    r.set("n", 10)
    print(name, "retries", r.connection_pool.make_connection().retry.get_retries())
    for each in r.connection_pool._available_connections:
        each.retry._backoff = Resume()
    stop()
    try:
        print(name, "incr answered more than 11:", r.incr("n") > 11)
    except redis.TimeoutError as e:
        print(name, type(e).__name__)
    os.kill(pid, signal.SIGCONT)
    while probe.get("n") == "10":
        time.sleep(0.05)
    print(name, "n is 11:", probe.get("n") == "11")
