# check
# Flask 的 session 是签名的 Cookie：不用密钥就能读，改不动；HttpOnly 有，SameSite、Secure、期限都没有；超过 4093 字节只给警告；签名认 31 天，会话不是永久的也一样，永久的每次访问都重签，一直续得下去；SECRET_KEY_FALLBACKS 里的旧密钥签的还认
import base64, time, warnings
from unittest import mock
from flask import Flask, request, session
app = Flask("shop"); app.secret_key = "only-for-this-demo"

@app.get("/login")
def login():
    session["user"] = "ann"
    if "permanent" in request.args: session.permanent = True
    return ""

@app.get("/me")
def me(): return str(session.get("user"))

@app.get("/big")
def big():
    import random
    session["big"] = random.Random(1).randbytes(4000).hex()
    return ""

client = app.test_client()
print(client.get("/login").headers["Set-Cookie"].split("; ")[1:])
for days in 30.9, 31.1:
    with mock.patch("itsdangerous.timed.time.time", return_value=time.time() + days * 86400):
        print(f"after {days} days:", client.get("/me").text)
body, stamp, signature = client.get_cookie("session").value.split(".")
print("read without the key:", base64.urlsafe_b64decode(body + "=="))
forged = base64.urlsafe_b64encode(b'{"user":"root"}').decode().rstrip("=")
client.set_cookie("session", ".".join([forged, stamp, signature]))
print("changed:", client.get("/me").text)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    r = client.get("/big")
print("big:", r.status_code, seen[0].message if seen else "no warning")
fresh = app.test_client(); fresh.get("/login")
app.secret_key, app.config["SECRET_KEY_FALLBACKS"] = "the-next-key", []
print("another key:", fresh.get("/me").text, end="; ")
app.config["SECRET_KEY_FALLBACKS"] = ["only-for-this-demo"]
print("with SECRET_KEY_FALLBACKS:", fresh.get("/me").text)
for query in "", "?permanent":
    client = app.test_client(); client.get("/login" + query)
    print("visits of /login" + query, end="")
    for days in 20, 40, 60:
        with mock.patch("itsdangerous.timed.time.time", return_value=time.time() + days * 86400):
            print(f", day {days}:", client.get("/me").text, end="")
    print()
print("PERMANENT_SESSION_LIFETIME:", app.permanent_session_lifetime.days, "days")
