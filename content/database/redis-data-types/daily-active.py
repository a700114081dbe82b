# check: with=redis
# 日活：编号到一亿、来一万人，set 比位图小十倍以上；一百万人时，HyperLogLog 约 12 KB，误差在三倍标准误差之内，不能问单个成员；set 要几十 MB
import redis

r = redis.Redis(decode_responses=True)
pipe = r.pipeline(transaction=False)
for start in range(0, 1_000_000, 1000):
    ids = [f"user:{i}" for i in range(start, start + 1000)]
    pipe.pfadd("hll", *ids)
    pipe.sadd("set", *ids)
    for i in range(start, start + 1000, 500):
        pipe.setbit("bits", i, 1)
pipe.execute()
print("PFCOUNT within 3 x 0.81 %:", abs(r.pfcount("hll") / 1_000_000 - 1) < 0.0243)
print(r.strlen("hll"), "bytes of HyperLogLog")
print("SCARD", r.scard("set"), "BITCOUNT", r.bitcount("bits"))
print("set over 1,000 times as large:", r.memory_usage("set") > 1000 * r.memory_usage("hll"))
try:
    r.sismember("hll", "user:1")
except redis.ResponseError as e:
    print(e)
r.delete("set", "bits")
r.sadd("set", *(i * 9973 for i in range(10_000)))
r.setbit("bits", 9_999 * 9973, 1)
print(f"{r.scard('set')} of {9_999 * 9973 + 1} ids:",
      "set < bitmap / 10:", r.memory_usage("set") * 10 < r.memory_usage("bits"))
