# check: with=redis
# dynamic-hz 默认开：连上 2500 个客户端，实际的 hz 从 10 升到 20
import resource
import socket
import time

import redis

resource.setrlimit(resource.RLIMIT_NOFILE, (4000, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
r = redis.Redis(decode_responses=True)
print("dynamic-hz", r.config_get("dynamic-hz")["dynamic-hz"])
print("hz", r.info("server")["hz"])
clients = [socket.create_connection(("127.0.0.1", 6379)) for _ in range(2500)]
time.sleep(1)
print(len(clients), "clients, hz", r.info("server")["hz"])
