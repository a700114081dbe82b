# check
# 没有循环时 get_running_loop 与 get_event_loop 都报错，循环里再 run 也报错；asyncio.run 每次新建、结束即关
import asyncio
import sys


def tried(name, call):
    try:
        print(name, call())
    except RuntimeError as e:
        print(name, "RuntimeError:", e)


async def main():
    coro = main()
    tried("run in run:", lambda: asyncio.run(coro))
    tried("run_until_complete:", lambda: loop.run_until_complete(None))
    coro.close()


async def get():
    return asyncio.get_running_loop()


print("Python", sys.version.split()[0])
tried("get_running_loop:", asyncio.get_running_loop)
tried("get_event_loop:", asyncio.get_event_loop)
with asyncio.Runner() as runner:
    loop = runner.get_loop()
    runner.run(main())
first, second = asyncio.run(get()), asyncio.run(get())
print("same loop:", first is second, "closed:", first.is_closed(), second.is_closed())
