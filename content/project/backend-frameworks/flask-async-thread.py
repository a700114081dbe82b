# check
# Flask 的 async 视图不在处理请求的线程里跑：另起一个线程，在里面建事件循环，跑完就扔；工作线程等着
import asyncio
import threading

from flask import Flask

app, loops = Flask("shop"), []


@app.get("/def")
def plain():
    return f"worker thread: {threading.current_thread() is worker}"


@app.get("/async")
async def coroutine():
    loops.append(asyncio.get_running_loop())
    return f"worker thread: {threading.current_thread() is worker}"


worker, client = threading.current_thread(), app.test_client()
for path in "/def", "/async", "/async":
    print(path, client.get(path).text)
print("loops of two requests are one:", loops[0] is loops[1], "| closed:", [loop.is_closed() for loop in loops])
