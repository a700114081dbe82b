# check: with=redis
# 脚本不回滚：XADD 出错，前面的 DECR 和 SADD 已经生效
import redis

r = redis.Redis(decode_responses=True)
SCRIPT = """
redis.call('DECR', KEYS[1])
redis.call('SADD', KEYS[2], ARGV[1])
redis.call('XADD', KEYS[3], '*', 'user', ARGV[1])
return 'ok'
"""
r.set("stock", 10)
r.set("orders", "not a stream")
try:
    r.register_script(SCRIPT)(["stock", "buyers", "orders"], ["u1"])
except redis.ResponseError as e:
    print("XADD:", str(e).split(" script:")[0])
print("after DECR:", r.get("stock"), r.smembers("buyers"))
