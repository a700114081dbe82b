# check: timeout=60
# Redlock：5 个独立实例，停顿发生在加锁途中会被总耗时查出来；停在判断之后查不出来，B 也加锁成功
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


def acquire(token: str, ttl: int, pause: float = 0) -> str:
    start = time.monotonic()
    got = sum(bool(node.set("lock", token, nx=True, px=ttl)) for node in nodes)
    time.sleep(pause)
    valid = ttl - (time.monotonic() - start) * 1000 - ttl * 0.01
    return f"{got} of {len(nodes)}, held: {got >= 3 and valid > 0}"


print("A paused before the check:", acquire("a", 1000, pause=1.3))
print("A again:", acquire("a", 1000))
time.sleep(1.3)
print("B while A, after its check, is paused:", acquire("b", 1000))
for server in servers:
    server.kill()
