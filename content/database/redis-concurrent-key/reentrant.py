# check: with=redis
# 可重入锁：hash 里记持有者和次数，同一持有者加一，减到 0 才删；别人拿不到也放不掉
import redis

r = redis.Redis(decode_responses=True)
acquire = r.register_script("""
if redis.call('EXISTS', KEYS[1]) == 0 or redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then
  redis.call('HINCRBY', KEYS[1], ARGV[1], 1)
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return 1
end
return 0
""")
release = r.register_script("""
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then return -1 end
local left = redis.call('HINCRBY', KEYS[1], ARGV[1], -1)
if left == 0 then redis.call('DEL', KEYS[1]) end
return left
""")
print(acquire(["lock"], ["a", 5000]), acquire(["lock"], ["a", 5000]), r.hgetall("lock"))
print("other:", acquire(["lock"], ["b", 5000]), release(["lock"], ["b"]))
print(release(["lock"], ["a"]), r.exists("lock"))
print(release(["lock"], ["a"]), r.exists("lock"))
