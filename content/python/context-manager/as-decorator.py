# check
# contextmanager 造的管理器也能当装饰器，每次调用新建一个；在 3.14 上装饰协程函数，包住的只是创建协程那一下
import asyncio
import sys
from contextlib import contextmanager


@contextmanager
def tag(name):
    print("<" + name + ">")
    try:
        yield name
    finally:
        print("</" + name + ">")


@tag("p")
def show():
    print("text")


@tag("async")
async def nap():
    print("body")


show()
show()
asyncio.run(nap())
print("CPython", sys.version.split()[0])
