# check: timeout=150
# 三主集群在线搬 500 个槽：RedisCluster 客户端一边搬一边读写，没有一次报错或读错，2000 个键都在
import subprocess
import time

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
keys = [f"k:{i}" for i in range(2000)]
for key in keys:
    client.set(key, key)


def held() -> int:
    return int(cli("-p", "6403", "DBSIZE"))


before, ids = held(), {p: cli("-p", str(p), "CLUSTER", "MYID") for p in PORTS}
move = subprocess.Popen(["redis-cli", "--cluster", "reshard", "127.0.0.1:6401", "--cluster-from", ids[6401],
                         "--cluster-to", ids[6403], "--cluster-slots", "500", "--cluster-yes"],
                        stdout=subprocess.DEVNULL)
values = dict(zip(keys, keys))
rounds = wrong = 0
while move.poll() is None:
    for key in keys[::20]:
        wrong += client.get(key) != values[key]
        values[key] = f"{key} {rounds}"
        client.set(key, values[key])
    rounds += 1
print("reads and writes while slots moved:", rounds > 0, "wrong:", wrong, "reshard ended with", move.returncode)
print("the target has more keys:", held() > before, "all there:", sum(client.get(k) == values[k] for k in keys))
for server in servers:
    server.kill()
