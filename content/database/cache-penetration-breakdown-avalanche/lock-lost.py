# check: with=redis
# 回源比锁的期限久：值已经回填，with 退出时仍抛 LockNotOwnedError，请求失败；raise_on_release_error=False 才照常返回
import time

import redis

r = redis.Redis(decode_responses=True)


def load() -> str:
    while r.exists("lock:hot"):
        time.sleep(0.02)
    r.set("hot", "v1", ex=60)
    return "v1"


def guarded(**options) -> str:
    with r.lock("lock:hot", timeout=0.2, blocking_timeout=30, **options):
        return r.get("hot") or load()


for options in {}, {"raise_on_release_error": False}:
    r.flushdb()
    try:
        print(options, "answered", guarded(**options))
    except redis.exceptions.LockNotOwnedError as e:
        print(options, type(e).__name__, "cached:", r.get("hot"))
