# check: with=redis
# 加锁请求超时，客户端收到 TimeoutError，服务器恢复后照样执行了 SET：超时的节点也要去解锁；socket_timeout 与重试的默认值；Lock 的 blocking_timeout 不算网络超时和重试
import os
import signal
import threading
import time

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

default = redis.Redis(decode_responses=True)
print("retries", default.get_retry().get_retries(),
      "socket_timeout", default.get_connection_kwargs()["socket_timeout"])
node = redis.Redis(socket_timeout=0.05, retry=Retry(NoBackoff(), 0))
node.ping()
pid = default.info("server")["process_id"]
os.kill(pid, signal.SIGSTOP)
while open(f"/proc/{pid}/stat").read().split(") ")[1][0] != "T":
    time.sleep(0.01)
try:
    node.set("lock", "token-a", nx=True, px=30000)
except redis.TimeoutError as e:
    print(type(e).__name__)
os.kill(pid, signal.SIGCONT)
while not default.get("lock"):
    time.sleep(0.01)
print("GET lock:", default.get("lock"))
patient = redis.Redis(socket_timeout=0.5)
patient.ping()
os.kill(pid, signal.SIGSTOP)
start = time.monotonic()
threading.Timer(1, os.kill, (pid, signal.SIGCONT)).start()
got = patient.lock("other", timeout=30).acquire(blocking_timeout=0.3)
print("blocking_timeout=0.3, returned after the stall of 1 s:", time.monotonic() - start >= 1)
