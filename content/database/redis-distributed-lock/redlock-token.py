# check
# 每个节点各自 INCR、取多数里最大的当令牌：节点集合一变就会重复，不是严格递增
import subprocess
import time

import redis

PORTS = range(6401, 6406)
servers = [subprocess.Popen(["redis-server", "--port", str(p), "--save", ""],
                            stdout=subprocess.DEVNULL) for p in PORTS]
nodes = [redis.Redis(port=p) for p in PORTS]
for p in PORTS:
    while subprocess.run(["redis-cli", "-p", str(p), "PING"],
                         capture_output=True).stdout != b"PONG\n":
        time.sleep(0.05)
for majority in ("ABC", "CDE", "ABD"):
    token = max(nodes["ABCDE".index(name)].incr("fence") for name in majority)
    print("majority", majority, "token", token)
for server in servers:
    server.kill()
