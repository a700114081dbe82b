# check: with=redis
# 逻辑过期：值里带新鲜期，过了新鲜期先答旧值，抢到 SET NX 的一个去回源；20 个请求里 19 个立刻得到旧值，查库 1 次；用完就放掉标记时，抢到后不再看一眼就多查一遍
import json
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event, Lock

import redis

r = redis.Redis(decode_responses=True)
gate, answered, lock = Barrier(20), Event(), Lock()
old, queries = [], 0


def put(value: str, fresh_s: float) -> None:
    r.set("hot", json.dumps({"v": value, "until": time.time() + fresh_s}), ex=3600)


def get(_: int) -> str:
    global queries
    cached = json.loads(r.get("hot"))
    gate.wait()
    if cached["until"] < time.time() and r.set("lock:hot", "x", nx=True, px=60000):
        answered.wait(30)
        queries += 1
        put("v2", 600)
        return "v2"
    with lock:
        old.append(cached["v"])
        if len(old) == 19:
            answered.set()
    return cached["v"]


put("v1", -1)
with ThreadPoolExecutor(20) as pool:
    got = list(pool.map(get, range(20)))
print("old value at once:", got.count("v1"), "queries:", queries, "now:", json.loads(r.get("hot"))["v"])

for again in False, True:
    put("v1", -1)
    queries = 0
    for cached in [json.loads(r.get("hot")) for _ in range(2)]:    # 两个请求都读到旧值，一先一后去抢
        if cached["until"] < time.time() and r.set("flag", "x", nx=True, px=60000):
            if not again or json.loads(r.get("hot"))["until"] < time.time():
                queries += 1
                put("v2", 600)
            r.delete("flag")
    print("flag released after loading, looks again:", again, "queries:", queries)
