# check: with=redis
# 校验用了 leeway，拒绝名单的条目只活到 exp，退出过的令牌又能用一阵；条目被 Redis 淘汰也一样；换密钥则所有令牌都验不过
import time

import jwt
import redis

KEY, NEW = "a-demo-key-of-at-least-32-bytes!!", "a-newer-key-of-at-least-32-bytes!"
r = redis.Redis(decode_responses=True)
exp = int(time.time()) + 1
token = jwt.encode({"sub": "42", "jti": "p1", "exp": exp}, KEY)
r.set("deny:p1", 1, exat=exp)
r.set("deny:p1:longer", 1, exat=exp + 60)
time.sleep(2)                                    # past exp


def state(entry, leeway, key=KEY):
    try:
        jwt.decode(token, key, algorithms=["HS256"], leeway=leeway)
    except jwt.PyJWTError as e:
        return type(e).__name__
    return "denied" if r.exists(entry) else "accepted"


print("no leeway:", state("deny:p1", 0))
print("leeway=60, entry until exp:", state("deny:p1", 60))
print("leeway=60, entry until exp + leeway:", state("deny:p1:longer", 60))
print("another key:", state("deny:p1", 60, NEW))
r.config_set("maxmemory-policy", "allkeys-lru")
r.config_set("maxmemory", 1)                     # far too little
try:
    r.set("cache:page", "x")
except redis.ResponseError:
    pass                                         # everything evicted, still no room
print(r.config_get("maxmemory-policy")["maxmemory-policy"], "has evicted the longer entry:", state("deny:p1:longer", 60))
