# check: with=redis server-args="--cluster-enabled yes"
# 一万个字段只占一个槽里的一个键；hash tag 同槽；不同槽的键不能进一条命令；每个小字段的内存；CRC16 与槽位图的大小
import binascii
import time

import redis

r = redis.Redis(decode_responses=True)
run = r.execute_command
run("CLUSTER ADDSLOTSRANGE", 0, 16383)
while run("CLUSTER INFO")["cluster_state"] != "ok":
    time.sleep(0.1)
slots = int(run("CLUSTER INFO")["cluster_slots_assigned"])
print("CLUSTER INFO slots", slots, "bitmap bytes", slots // 8)
crcs = len({binascii.crc_hqx(str(i).encode(), 0) for i in range(1_000_000)})
print("CRC16 values", crcs, "bits", (crcs - 1).bit_length(), "bitmap bytes", crcs // 8)

for count in (1, 10_000):
    r.hset("user:1", mapping={f"f{i}": i for i in range(count)})
    home = run("CLUSTER KEYSLOT", "user:1")
    print("HLEN", r.hlen("user:1"), "CLUSTER KEYSLOT", home,
          "keys there", run("CLUSTER COUNTKEYSINSLOT", home))
r.set("{user:1}:cart", "apple")
print("with {user:1}:cart", run("CLUSTER COUNTKEYSINSLOT", home))
try:
    run("MGET", "user:2", "{user:1}:cart")
except redis.ResponseError as e:
    print(e)
users = {run("CLUSTER KEYSLOT", f"users:{i}") for i in range(2)}
tagged = {run("CLUSTER KEYSLOT", f"{{users}}:{i}") for i in range(2)}
print("users:0 and users:1 lie in", len(users), "slots; {users}:0, {users}:1 in", len(tagged))
each = r.memory_usage("user:1", samples=0) / 10_000
print("bytes a field between 50 and 60:", 50 < each < 60)
print((2**32 - 1) // 10**8 + 1, "x 10^8 fields take GB, in full hundreds:",
      int((2**32 - 1) * each // 10**11 * 100))
