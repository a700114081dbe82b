# check
# asyncio 的回调排在同一个队列里：一轮里新加的排到后面，不插队
import asyncio

loop = asyncio.new_event_loop()


def first():
    loop.call_soon(print, "added by the first")
    print("first")


loop.call_soon(first)
loop.call_soon(print, "second")
loop.call_soon(loop.call_soon, loop.stop)
loop.run_forever()
loop.close()
