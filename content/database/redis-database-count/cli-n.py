# check: with=redis
# redis-cli -n 16：选库失败只打印一行，命令照样在 0 号库执行，退出码 0；redis-py 的 db=16 抛错；地址里的库号写错则当 0 号库
import subprocess

import redis

r = redis.Redis(decode_responses=True)
r.set("k", "zero")
for command in ("SET k sixteen", "FLUSHDB"):
    done = subprocess.run(["redis-cli", "-n", "16", *command.split()], capture_output=True, text=True)
    print("redis-cli -n 16", command)
    print(done.stderr + done.stdout, end="")
    print("exit code", done.returncode, "- db 0: GET k", r.get("k"), "DBSIZE", r.dbsize())
try:
    redis.Redis(db=16).get("k")
except redis.ResponseError as e:
    print("redis-py db=16:", type(e).__name__, e)
print("redis://localhost/abc: db", redis.Redis.from_url("redis://localhost/abc").client_info()["db"])
