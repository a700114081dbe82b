# check: with=redis
# 只用 Redis：加锁只是排队，两次都做；SET NX 之后死掉，重试被拒而什么也没做；做完删了键或键到期，又做一遍
import redis

r = redis.Redis(decode_responses=True)
done = []


def locked(key: str) -> None:
    with r.lock("lock:" + key, timeout=10):
        done.append(key)


def claimed(key: str, dies: bool = False) -> str:
    if not r.set("seen:" + key, 1, nx=True, ex=60):
        return "refused as a duplicate"
    if dies:
        return "died after SET NX"
    done.append(key)
    return "done"


locked("a"), locked("a")
print("lock only:", done.count("a"), "times")
print("SET NX:", claimed("b", dies=True), "->", claimed("b"), "| done", done.count("b"), "times")
print("SET NX:", claimed("c"), "->", claimed("c"), "| done", done.count("c"), "times")
r.pexpire("seen:c", 0)                  # its time is over
print("expired:", claimed("c"), "| done", done.count("c"), "times")
