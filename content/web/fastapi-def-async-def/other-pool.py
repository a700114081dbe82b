# check: with=venv
# 40 个线程占满时，asyncio.to_thread 照样跑，run_in_threadpool 要等
import asyncio
import threading

import anyio.to_thread
from fastapi.concurrency import run_in_threadpool


async def main():
    go = threading.Event()
    limiter = anyio.to_thread.current_default_thread_limiter()
    tasks = [asyncio.create_task(run_in_threadpool(go.wait)) for _ in range(40)]
    while limiter.available_tokens:
        await asyncio.sleep(0)
    for name, call in (("asyncio.to_thread", asyncio.to_thread), ("run_in_threadpool", run_in_threadpool)):
        done, _ = await asyncio.wait([asyncio.create_task(call(int))], timeout=1)
        print(name, "ran" if done else "waits", "while", len(tasks), "threads are taken")
    go.set()


asyncio.run(main())
