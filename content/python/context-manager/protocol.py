# check
# 方法在类上找，挂在实例上没用；缺方法是 TypeError，块不执行；用错 with 与 async with 会提示；直接写的 with 3 行展开
import asyncio
import sys


class Plain: ...


class EnterOnly:
    def __enter__(self):
        print("entered")


class Sync(EnterOnly):
    def __exit__(self, *exc): ...


class Async:
    async def __aenter__(self): ...
    async def __aexit__(self, *exc): ...


print(sys.version.split()[0])
plain = Plain()
plain.__enter__ = lambda: None
plain.__exit__ = lambda *exc: None
for manager in plain, EnterOnly(), Async():
    try:
        with manager:
            print("body")
    except TypeError as e:
        print(e)


async def main():
    try:
        async with Sync():
            print("body")
    except TypeError as e:
        print(e)


asyncio.run(main())
