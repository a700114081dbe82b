# check: with=redis server-args="--cluster-enabled yes"
# 同一个槽里的两个键各有各的值；键名相同，后写的盖住先写的
import time

import redis

r = redis.Redis(decode_responses=True)
r.execute_command("CLUSTER ADDSLOTSRANGE 0 16383")
while r.execute_command("CLUSTER INFO")["cluster_state"] != "ok":
    time.sleep(0.1)
for key, value in (("user:98", "a"), ("user:2964", "b")):
    r.set(key, value)
    print(key, "slot", r.execute_command("CLUSTER KEYSLOT", key))
print([r.get("user:98"), r.get("user:2964")])
r.set("user:98", "from another service")
print([r.get("user:98"), r.get("user:2964")])
