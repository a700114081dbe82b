# check
# 开关打开时，线程池的线程带着它被创建那一刻的上下文，之后别的任务交来的活读到的还是它
cat > main.py <<'EOF'
import asyncio
import contextvars
import sys
from concurrent.futures import ThreadPoolExecutor

who = contextvars.ContextVar("who", default="empty")
pool = ThreadPoolExecutor(1)


async def request(name):
    who.set(name)
    loop = asyncio.get_running_loop()
    print(name, "->", await loop.run_in_executor(pool, who.get), end="; ")


async def main():
    for name in ("A", "B"):
        await asyncio.create_task(request(name))


print("thread_inherit_context", sys.flags.thread_inherit_context, end=": ")
asyncio.run(main())
print()
EOF
python3 main.py
python3 -X thread_inherit_context=1 main.py
