# check
# Redlock：A 在 5 个里拿到 3 个；其中一个重启，没有持久化就忘了锁，B 也拿到 3 个
import subprocess
import time

import redis


def start(port: int) -> subprocess.Popen:
    server = subprocess.Popen(["redis-server", "--port", str(port), "--save", ""],
                              stdout=subprocess.DEVNULL)
    while subprocess.run(["redis-cli", "-p", str(port), "PING"],
                         capture_output=True).stdout != b"PONG\n":
        time.sleep(0.05)
    return server


def acquire(token: str, ports) -> int:
    return sum(bool(redis.Redis(port=p).set("lock", token, nx=True, px=30000)) for p in ports)


servers = {p: start(p) for p in range(6401, 6406)}
print("A:", acquire("a", [6401, 6402, 6403]), "of", len(servers))
servers[6403].kill()
servers[6403].wait()
servers[6403] = start(6403)
print("B:", acquire("b", servers), "of", len(servers))
for server in servers.values():
    server.kill()
