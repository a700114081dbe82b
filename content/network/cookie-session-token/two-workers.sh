# check: with=venv
# 一台机器两个 worker 进程，会话存在进程的内存里：登录的那个认，另一个不认
cat > app.py <<'PY'
import os, secrets, time
from flask import Flask, request
app = Flask(__name__)
STORE = {}
@app.get("/login")
def login():
    sid = secrets.token_urlsafe(32)
    STORE[sid] = "ann"
    reply = app.make_response("")
    reply.set_cookie("sid", sid)
    return reply
@app.get("/me")
def me():
    time.sleep(0.5)                     # 两个请求同时来，就由两个进程答
    return f"{os.getpid()} {STORE.get(request.cookies.get('sid'))}"
PY
cat > ask.py <<'PY'
import subprocess, time
def ask():
    curl = ["curl", "-s", "-b", "jar", "localhost:8000/me"]
    both = [subprocess.Popen(curl, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    return dict(one.communicate()[0].split() for one in both)
while len(seen := ask()) < 2:
    time.sleep(0.1)
print("two workers, the same cookie:", *sorted(seen.values(), reverse=True))
PY
gunicorn --workers 2 --log-level critical app:app 2> log & server=$!
until curl -fs -c jar localhost:8000/login; do sleep 0.1; done
python3 ask.py
kill $server; wait
