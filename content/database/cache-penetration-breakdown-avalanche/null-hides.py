# check: with=redis
# 缓存了“不存在”，随后这一行真的插入了：不删占位就一直读到不存在；插入后删键就读到新行；早先查过库的读者在删键之后写回，又读到不存在
import redis

r = redis.Redis(decode_responses=True)
table: dict[str, str] = {}


def get(key: str) -> str | None:
    value = r.get(key)
    if value is None:
        value = table.get(key, "\0")
        r.set(key, value, ex=30 if value == "\0" else 600)
    return None if value == "\0" else value


print("before:", get("user:7"), "TTL", r.ttl("user:7"))
table["user:7"] = "Ann"
print("inserted:", get("user:7"))
r.delete("user:7")
print("inserted, key deleted:", get("user:7"))

late = table.get("user:8", "\0")      # 读者先查了库，还没写缓存
table["user:8"] = "Bob"
r.delete("user:8")
r.set("user:8", late, ex=30)
print("key deleted, then a late reader writes:", get("user:8"))
