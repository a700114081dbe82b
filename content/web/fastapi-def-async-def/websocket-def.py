# check: with=venv
# WebSocket 接口写成 def：在循环里被调用，然后 await 它的返回值，抛 TypeError
import asyncio
import threading

from fastapi import FastAPI, WebSocket

app = FastAPI()


@app.websocket("/")
def chat(socket: WebSocket):
    print("in the loop:", threading.current_thread() is threading.main_thread())


async def receive():
    return {"type": "websocket.connect"}


async def send(message):
    print(message["type"])


scope = {"type": "websocket", "path": "/", "headers": [], "query_string": b"", "subprotocols": []}
try:
    asyncio.run(app(scope, receive, send))
except TypeError as e:
    print("TypeError:", e)
