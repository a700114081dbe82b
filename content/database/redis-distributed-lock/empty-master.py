# check: timeout=120
# 不持久化的主节点重启：没等到切换它就空着回来，副本重新同步，两边的锁都没了
import subprocess
import time

import redis


def start(port: int, *options: str) -> subprocess.Popen:
    server = subprocess.Popen(["redis-server", "--port", str(port), "--save", "", *options],
                              stdout=subprocess.DEVNULL)
    while subprocess.run(["redis-cli", "-p", str(port), "PING"], capture_output=True).stdout != b"PONG\n":
        time.sleep(0.05)
    return server


def synced() -> None:
    while copy.info("replication")["master_link_status"] != "up":
        time.sleep(0.1)


master, replica = start(6401), start(6402, "--replicaof", "127.0.0.1 6401")
copy = redis.Redis(port=6402)
synced()
main = redis.Redis(port=6401)
main.set("lock", "a", nx=True, px=600000)
main.wait(1, 0)
print("before: master", main.exists("lock"), "replica", copy.exists("lock"))
master.kill()
master.wait()
master = start(6401)
synced()
print("after: master", redis.Redis(port=6401).exists("lock"), "replica", copy.exists("lock"))
for server in (master, replica):
    server.kill()
