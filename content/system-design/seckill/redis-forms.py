# check: with=redis
# 剩 1 件：两个客户端先 GET 再 DECR，都以为抢到；DECR 后看返回值，只有一个抢到，计数变成负数，归还一件以后下一个人仍抢不到
import redis

a, b = (redis.Redis() for _ in range(2))
a.set("stock", 1)
seen = [int(r.get("stock")) for r in (a, b)]
won = [n >= 1 and r.decr("stock") is not None for r, n in zip((a, b), seen)]
print("GET, then DECR: won", won.count(True), "stock", int(a.get("stock")))
a.set("stock", 1)
won = [r.decr("stock") >= 0 for r in (a, b)]
print("DECR, then look: won", won.count(True), "stock", int(a.get("stock")))
print("one given back: stock", a.incr("stock"), "next buyer wins", a.decr("stock") >= 0)
