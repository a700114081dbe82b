# check: with=venv timeout=120
# 60 个请求同时来，视图都在等：Flask 配 Gunicorn 的 40 个线程，同时 40 个；FastAPI 的 def 接口，同时也是 40 个
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests

Path("app.py").write_text('''
import threading, time
from fastapi import FastAPI
from flask import Flask
lock, go, running = threading.Lock(), threading.Event(), 0
def wait():
    global running
    with lock:
        running += 1
        if running == 40:
            threading.Timer(2, go.set).start()
    first = not go.is_set()
    go.wait(20)
    return {"first": first}
flask, fastapi = Flask("x"), FastAPI()
flask.get("/")(wait)
fastapi.get("/")(wait)
flask.get("/up", endpoint="up")(lambda: "")
fastapi.get("/up")(lambda: "")
''')
for command in ("gunicorn app:flask --threads 40 -b 127.0.0.1:8000", "uvicorn app:fastapi"):
    server = subprocess.Popen(command.split(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        try:
            requests.get("http://127.0.0.1:8000/up")
            break
        except requests.ConnectionError:
            time.sleep(0.1)
    with ThreadPoolExecutor(60) as pool:
        answers = list(pool.map(lambda _: requests.get("http://127.0.0.1:8000/").json(), range(60)))
    print(command, "|", len(answers), "requests, at once:", sum(a["first"] for a in answers))
    server.terminate()
    server.wait()
