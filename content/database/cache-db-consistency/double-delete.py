# check: with=redis
# 延迟双删：第二次删除之前回填的旧值留到那时才清掉；在它之后回填，照样留下
import redis

cache = redis.Redis(decode_responses=True)
table = {}


def play(late: bool) -> None:
    table["t:1"] = 20
    cache.set("t:1", 20)
    cache.delete("t:1")
    seen = table["t:1"]
    if not late:
        cache.set("t:1", seen)
    table["t:1"] = 21
    print("asleep: database", table["t:1"], "cache", cache.get("t:1"))
    cache.delete("t:1")
    if late:
        cache.set("t:1", seen)
    print("refill", "after" if late else "before", "the second delete: database",
          table["t:1"], "cache", cache.get("t:1"))


play(late=False)
play(late=True)
