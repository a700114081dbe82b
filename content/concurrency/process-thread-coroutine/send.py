# check
# 协程和生成器一样用 send 推进，停在等待处，跑完抛 StopIteration
import types


@types.coroutine
def pause():
    yield "waiting"


async def coroutine():
    await pause()
    return "result"


def generator():
    yield "waiting"
    return "result"


for one in (coroutine(), generator()):
    print(type(one).__name__, one.send(None))
    try:
        one.send(None)
    except StopIteration as e:
        print("  ", repr(e))
