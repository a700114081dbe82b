# check: with=venv
# Flask 的 request 是代理，两个线程各看到自己的请求；请求之外、视图里另起的线程里访问都抛 RuntimeError；thread_inherit_context 打开时，新线程看得到
import subprocess
import sys
from threading import Barrier, Thread

from flask import Flask, request

app, gate = Flask("shop"), Barrier(2)


def view(path):
    with app.test_request_context(path):
        gate.wait(5)
        seen.append((path, request.path))


seen = []
threads = [Thread(target=view, args=(path,)) for path in ("/a", "/b")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(type(request).__name__, sorted(seen))
try:
    request.path
except RuntimeError as e:
    print("RuntimeError:", str(e).splitlines()[0])


@app.get("/child")
def child():
    def outside():
        try:
            seen.append(request.path)
        except RuntimeError as e:
            seen.append(f"RuntimeError: {str(e).splitlines()[0]}")

    thread = Thread(target=outside)
    thread.start()
    thread.join()
    return seen[-1]


print("thread_inherit_context", sys.flags.thread_inherit_context, "- a thread started in the view:", app.test_client().get("/child").text)
if not sys.flags.thread_inherit_context:
    code = [sys.executable, "-X", "thread_inherit_context=1", __file__]
    print(subprocess.run(code, capture_output=True, text=True).stdout.splitlines()[-1])
