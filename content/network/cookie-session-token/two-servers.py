# check: with=redis
# 两台机器：会话存在各自的内存里，第二台不认；存 Redis 都认；签名 Cookie 和 JWT 要密钥相同才认
import secrets
import jwt, redis
from flask import Flask, request, session

def server(store, key):
    app = Flask("shop"); app.secret_key = key

    @app.post("/login")
    def login():
        sid = secrets.token_urlsafe(32)
        store[sid] = session["user"] = "ann"
        reply = app.make_response(jwt.encode({"sub": "ann"}, key, "HS256"))
        reply.set_cookie("sid", sid)
        return reply

    @app.get("/me")
    def me():
        try: user = jwt.decode(request.headers["Authorization"][7:], key, ["HS256"])["sub"]
        except jwt.InvalidTokenError as e: user = type(e).__name__
        return f"stored session {store.get(request.cookies['sid'])}, signed cookie {session.get('user')}, JWT {user}"
    return app.test_client()

class Redis(dict):
    r = redis.Redis(decode_responses=True)
    __setitem__ = lambda self, k, v: self.r.set(k, v, ex=60)
    get = lambda self, k: self.r.get(k)

def try_(name, a, b):
    token = a.post("/login").text
    for cookie in "sid", "session": b.set_cookie(cookie, a.get_cookie(cookie).value)
    print(f"{name}: {b.get('/me', headers={'Authorization': 'Bearer ' + token}).text}")

K, K2 = "k" * 32, "l" * 32
try_("own memory, same key", server({}, K), server({}, K))
try_("Redis, same key", server(Redis(), K), server(Redis(), K))
try_("Redis, other key", server(Redis(), K), server(Redis(), K2))
