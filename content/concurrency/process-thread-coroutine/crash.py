# check
# 段错误：在线程、协程里整个进程没了，在子进程里父进程还在；没接住的异常：线程结束而进程以 0 退出，任务则在 await 时抛出
import subprocess
import sys
from pathlib import Path

HEAD = """
import asyncio, ctypes
from multiprocessing import Process
from threading import Thread
def segfault(): ctypes.string_at(0)
def error(): raise ValueError("boom")
async def task(call): call()
async def main(call):
    made = asyncio.create_task(task(call))
    await asyncio.wait([made])
    print("the loop goes on")
    try: await made
    except ValueError as e: print("await raises", repr(e))
if __name__ == "__main__":
"""
RUN = "    one = {}(target={}); one.start(); one.join()\n    print('main goes on', getattr(one, 'exitcode', ''))\n"
for call in ("segfault", "error"):
    for how in ("Process", "Thread", "task"):
        body = f"    asyncio.run(main({call}))\n" if how == "task" else RUN.format(how, call)
        Path("try.py").write_text(HEAD + body)
        done = subprocess.run([sys.executable, "try.py"], capture_output=True, text=True)
        told = "ValueError: boom" in done.stderr
        print(call, "in", how, "- exit code", done.returncode, "- on stderr:", told, "-", done.stdout.strip().replace("\n", "; "))
