# check
# 能 await 的与不能的
import asyncio
import inspect
import warnings


async def coro():
    return 1


def gen():
    yield


async def tried(name, thing):
    try:
        await thing
        print(name, "ok")
    except (TypeError, RuntimeError) as e:
        print(name, type(e).__name__ + ":", e)


async def main():
    c = coro()
    await tried("coroutine:", c)
    await tried("same again:", c)
    c = asyncio.sleep(0)
    await asyncio.gather(tried("in one task:", c), tried("in another at the same time:", c))
    t = asyncio.create_task(coro())
    await tried("task:", t)
    await tried("task again:", t)
    await tried("int:", 1)
    await tried("generator:", gen())
    await tried("function:", coro)


asyncio.run(main())
for code in "def f(): await x", "async def f(): yield from x", "await x":
    try:
        compile(code, "", "exec")
    except SyntaxError as e:
        print(code, "->", e.msg)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    coro()
print(caught[0].category.__name__, caught[0].message)
import sys
print(hasattr(asyncio, "coroutine"))
