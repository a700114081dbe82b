# check
# to_thread 带上 contextvars；run_in_executor 不带，没有默认值就抛 LookupError，线程又继承上下文时（自由线程构建的默认），读到的是线程创建时的值；上一件活在这个线程里设过，读到的是它留下的值
cat > context.py <<'P'
import asyncio
import contextvars
import sys
from concurrent.futures import ThreadPoolExecutor

request_id = contextvars.ContextVar("request_id", default="lost")
no_default = contextvars.ContextVar("no_default")


async def request(name):
    request_id.set(name)
    loop = asyncio.get_running_loop()
    print(name, "loop.run_in_executor:", await loop.run_in_executor(None, request_id.get))
    print(name, "asyncio.to_thread:", await asyncio.to_thread(request_id.get))


async def main():
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
    print("thread_inherit_context:", sys.flags.thread_inherit_context)
    for name in "r-1", "r-2":
        await asyncio.create_task(request(name))
    try:
        no_default.set(1)
        print("no default, loop.run_in_executor:", await asyncio.get_running_loop().run_in_executor(None, no_default.get))
    except LookupError as e:
        print("no default, loop.run_in_executor:", type(e).__name__)
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, request_id.set, "r-3")
    print("set by the call before, loop.run_in_executor:", await loop.run_in_executor(None, request_id.get))


asyncio.run(main())
P
python3 --help-xoptions | grep -A2 thread_inherit_context=
for flag in 0 1; do python3 -X thread_inherit_context=$flag context.py; done
