# check
# Redlock：五个独立实例，拿到多数且没超时才算数，有效期要减去耗时；停掉两个还能加锁，停掉三个不能
import subprocess
import time

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

servers = [subprocess.Popen(["redis-server", "--port", str(p), "--save", ""],
                            stdout=subprocess.DEVNULL) for p in range(6401, 6406)]
nodes = [redis.Redis(port=p, socket_timeout=0.05, retry=Retry(NoBackoff(), 0))
         for p in range(6401, 6406)]
for node in nodes:
    while True:
        try:
            node.ping()
            break
        except redis.RedisError:
            time.sleep(0.05)


def acquire(name: str, token: str, ttl: int) -> tuple[int, float]:
    start = time.monotonic()
    got = 0
    for node in nodes:
        try:
            got += bool(node.set(name, token, nx=True, px=ttl))
        except redis.RedisError:
            pass
    valid = ttl - (time.monotonic() - start) * 1000 - ttl * 0.01 - 2
    if got < len(nodes) // 2 + 1 or valid <= 0:
        for node in nodes:
            try:
                if node.get(name) == token.encode():
                    node.delete(name)
            except redis.RedisError:
                pass
        return got, 0
    return got, valid


got, valid = acquire("a", "x", 10_000)
print(got, "of", len(nodes), "nodes; validity below the TTL:", 0 < valid < 10_000)
print("another client:", acquire("a", "y", 10_000))
for down in (2, 3):
    for server in servers[:down]:
        server.kill()
        server.wait()
    got, valid = acquire(f"b{down}", "x", 10_000)
    print(down, "down:", got, "nodes, valid:", valid > 0)
for server in servers:
    server.kill()
