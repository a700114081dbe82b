# check: with=redis
# 看门狗续期：干活超过期限，锁还在；进程整个停住（SIGSTOP），续期也停，锁到期给了别人
import os
import signal
import subprocess
import sys
import time

import redis

HOLDER = """
import threading, time, redis
lock = redis.Redis().lock("job", timeout=0.5, thread_local=False)
lock.acquire()
def watchdog():
    while True:
        time.sleep(0.1)
        lock.reacquire()
threading.Thread(target=watchdog, daemon=True).start()
print("held", flush=True)
time.sleep(60)
"""
r = redis.Redis(decode_responses=True)
holder = subprocess.Popen([sys.executable, "-c", HOLDER], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL)
holder.stdout.readline()
time.sleep(1.5)
print("after three times the timeout:", r.set("job", "b", nx=True))
os.kill(holder.pid, signal.SIGSTOP)
time.sleep(1)
print("holder stopped:", r.set("job", "b", nx=True))
holder.kill()
