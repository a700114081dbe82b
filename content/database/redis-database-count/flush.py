# check: with=redis
# 默认的 FLUSHALL 与 FLUSHDB 等后台线程释放完才答复；在 MULTI 或脚本里由主线程释放（lazyfreed_objects 只数后台释放的）
import redis

r = redis.Redis(decode_responses=True)
print("lazyfree-lazy-user-flush", r.config_get("lazyfree-lazy-user-flush"))


def freed(name, flush):
    r.eval("for i = 1, 1000 do redis.call('SET', 'k' .. i, i) end", 0)
    r.config_resetstat()
    flush()
    print(f"{name}: DBSIZE {r.dbsize()}, lazyfreed_objects {r.info('memory')['lazyfreed_objects']}")


def in_multi():
    with r.pipeline(transaction=True) as p:
        p.flushall()
        p.execute()


freed("FLUSHALL", r.flushall)
freed("FLUSHDB", r.flushdb)
freed("MULTI FLUSHALL EXEC", in_multi)
freed("EVAL FLUSHALL", lambda: r.eval("redis.call('FLUSHALL')", 0))
