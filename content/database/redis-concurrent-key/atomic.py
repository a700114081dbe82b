# check: with=redis server-args="--io-threads 4"
# 开着 4 个 I/O 线程，五十个线程各 INCR 两百次，一次不丢；脚本执行期间没有别的命令插进来
from concurrent.futures import ThreadPoolExecutor

import redis

r = redis.Redis(decode_responses=True)
print("io-threads", r.config_get("io-threads")["io-threads"])
with ThreadPoolExecutor(50) as pool:
    list(pool.map(lambda _: [r.incr("n") for _ in range(200)], range(50)))
print("INCR", r.get("n"))

look = r.register_script("""
local before = redis.call('GET', 'n')
for i = 1, 300000 do end
return redis.call('GET', 'n') == before and 1 or 0
""")
with ThreadPoolExecutor(20) as pool:
    writes = [pool.submit(lambda: [r.incr("n") for _ in range(200)]) for _ in range(10)]
    seen = [pool.submit(look) for _ in range(100)]
print("EVALSHA", sum(f.result() for f in seen), "of 100 scripts saw no change")
with ThreadPoolExecutor(20) as pool:
    writes = [pool.submit(lambda: [r.incr("n") for _ in range(200)]) for _ in range(10)]
    same = sum(len(set(r.pipeline().get("n").get("n").execute())) == 1 for _ in range(100))
print(same, "of 100 transactions saw no change")
calls = {name.removeprefix("cmdstat_"): each["calls"]
         for name, each in r.info("commandstats").items()}
print({name: calls[name] for name in sorted(calls) if name in ("multi", "exec")})
