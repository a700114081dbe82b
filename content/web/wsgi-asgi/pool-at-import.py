# check: with=venv,redis timeout=120
# 导入模块时有没有事件循环，看服务器怎样启动；redis.asyncio 的连接池导入时构造，请求里照样能用
import subprocess
import time
from pathlib import Path

import requests

Path("app.py").write_text('''
import asyncio
from redis.asyncio import Redis
try:
    asyncio.get_running_loop()
    found = "a running loop"
except RuntimeError:
    found = "no loop"
redis = Redis()

async def app(scope, receive, send):
    await redis.ping()
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": found.encode()})
''')
for command in ("uvicorn app:app --lifespan off", "uvicorn app:app --lifespan off --workers 2",
                "gunicorn -k asgi --asgi-lifespan off app:app"):
    server = subprocess.Popen(command.split(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        try:
            answer = requests.get("http://127.0.0.1:8000/")
            break
        except requests.ConnectionError:
            time.sleep(0.1)
    print(command, "| import found", answer.text, "| redis.asyncio in a request:", answer.status_code)
    server.terminate()
    server.wait()
