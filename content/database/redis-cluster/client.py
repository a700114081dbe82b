# check: timeout=120
# redis-py 的 RedisCluster：mget 要求同槽，mget_nonatomic 拆开发；流水线跨槽可以；单机客户端只会收到 MOVED
import subprocess
import time

import redis
from redis.cluster import ClusterNode, RedisCluster

PORTS = (6401, 6402, 6403)
servers = [subprocess.Popen(["redis-server", "--port", str(p), "--cluster-enabled", "yes", "--save",
                             "", "--cluster-config-file", f"{p}.conf"], stdout=subprocess.DEVNULL)
           for p in PORTS]


def cli(*args: str) -> str:
    return subprocess.run(["redis-cli", *args], capture_output=True, text=True).stdout.strip()


for p in PORTS:
    while cli("-p", str(p), "PING") != "PONG":
        time.sleep(0.05)
cli("--cluster", "create", *(f"127.0.0.1:{p}" for p in PORTS), "--cluster-yes")
for p in PORTS:
    while "cluster_state:ok" not in cli("-p", str(p), "CLUSTER", "INFO"):
        time.sleep(0.1)
client = RedisCluster(startup_nodes=[ClusterNode("127.0.0.1", PORTS[0])], decode_responses=True)
client.set("user:1", "a")
client.set("user:2", "b")


def tried(name: str, call) -> None:
    try:
        print(name, call())
    except Exception as e:
        print(name, type(e).__name__, e, "RedisError:", isinstance(e, redis.RedisError))


tried("mget:", lambda: client.mget("user:1", "user:2"))
tried("mget_nonatomic:", lambda: client.mget_nonatomic("user:1", "user:2"))
tried("pipeline:", lambda: client.pipeline().get("user:1").get("user:2").execute())
tried("same slot:", lambda: client.mset({"{user:1}:a": 1, "{user:1}:b": 2}))
tried("Redis, not RedisCluster:", lambda: redis.Redis(port=PORTS[0]).get("user:1"))
for server in servers:
    server.kill()
