# check
# 哪些离开方式不执行 __exit__ 和 finally：os._exit、SIGKILL、没装处理函数的 SIGTERM、守护线程；把 SIGTERM 变成 SystemExit 就执行
import signal
import subprocess
import sys

PROGRAM = """
import os, signal, sys, threading, time
class Manager:
    def __enter__(self): pass
    def __exit__(self, *exc): print("exit called", flush=True)
if "handled" in sys.argv:
    signal.signal(signal.SIGTERM, lambda *args: sys.exit(143))
if "daemon" in sys.argv:
    def work():
        with Manager():
            entered.set()
            time.sleep(1000)
    entered = threading.Event()
    threading.Thread(target=work, daemon=True).start()
    entered.wait()
    sys.exit(0)
with Manager():
    if "os._exit" in sys.argv: os._exit(0)
    try:
        print("ready", flush=True)
        while True: time.sleep(0.02)
    finally:
        print("finally,", end=" ")
"""


def run(name, number=None):
    child = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *name.split()], stdout=subprocess.PIPE, text=True
    )
    if number:
        child.stdout.readline()
        child.send_signal(number)
    print(f"{name}:", child.communicate()[0].strip() or "no exit", child.returncode)


run("os._exit")
run("daemon thread")
run("SIGKILL", signal.SIGKILL)
run("SIGTERM", signal.SIGTERM)
run("SIGTERM handled", signal.SIGTERM)
