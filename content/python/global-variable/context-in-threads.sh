# check
# to_thread 带上当前上下文，run_in_executor 不带；Thread 从空上下文开始，-X thread_inherit_context=1 时带着
cat > main.py <<'EOF'
import asyncio
import contextvars
import sys
import threading

who = contextvars.ContextVar("who", default="empty")


def tell(name):
    print(f"{name}:", who.get())


async def main():
    who.set("A")
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(tell, "asyncio.to_thread")
    await loop.run_in_executor(None, tell, "loop.run_in_executor")
    thread = threading.Thread(target=tell, args=("threading.Thread",))
    thread.start()
    thread.join()
    thread = threading.Thread(target=contextvars.copy_context().run, args=(tell, "copy_context"))
    thread.start()
    thread.join()


print("thread_inherit_context", sys.flags.thread_inherit_context)
asyncio.run(main())
EOF
python3 main.py
python3 -X thread_inherit_context=1 main.py
