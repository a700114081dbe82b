# check
# sys.exit(3)：在子进程里以 3 退出；在线程里只结束那个线程，什么也不打印；在任务里事件循环停下，循环在主线程里的，进程以 3 退出，循环在别的线程里的，只结束那个线程
import subprocess
import sys
from pathlib import Path

HEAD = """
import asyncio, sys
from multiprocessing import Process
from threading import Thread
async def task(): sys.exit(3)
async def main():
    await asyncio.wait([asyncio.create_task(task())])
    print("the loop goes on")
if __name__ == "__main__":
"""
RUN = "    one = {}(target=sys.exit, args=(3,)); one.start(); one.join()\n    print('main goes on', getattr(one, 'exitcode', ''))\n"
BODIES = {
    "Process": RUN.format("Process"),
    "Thread": RUN.format("Thread"),
    "task": "    asyncio.run(main())\n",
    "task, loop in a Thread": RUN.format("Thread").replace("sys.exit, args=(3,)", "lambda: asyncio.run(main())"),
}
for how, body in BODIES.items():
    Path("try.py").write_text(HEAD + body)
    done = subprocess.run([sys.executable, "try.py"], capture_output=True, text=True)
    print("sys.exit() in", how, "- exit code", done.returncode, "- on stderr:", bool(done.stderr), "-", done.stdout.strip())
