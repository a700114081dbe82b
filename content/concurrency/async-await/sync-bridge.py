# check
# 普通函数里调用 async 函数得到协程对象，值要靠 asyncio.run；async 的迭代与上下文协议没有同步版
import asyncio


async def price():
    return 10


class Db:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *error): ...


async def rows():
    yield 1


coro = price()
print("without await:", type(coro).__name__)
coro.close()
print("asyncio.run:", asyncio.run(price()))
print(type(rows()).__name__, hasattr(rows(), "send"), hasattr(rows(), "asend"))
async def wait_for_rows():
    await rows()


try:
    asyncio.run(wait_for_rows())
except TypeError as e:
    print(e)
for code in "with Db(): pass", "for r in rows(): pass":
    try:
        exec(code)
    except TypeError as e:
        print(e)
