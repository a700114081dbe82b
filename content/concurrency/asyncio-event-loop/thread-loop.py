# check
# 子线程里 run_forever 一个循环，主线程提交协程取结果；在循环自己的线程里 result()，循环被堵住，等不到
import asyncio
import threading

loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever)
thread.start()


async def where():
    return threading.current_thread() is thread


async def blocks():
    again = asyncio.run_coroutine_threadsafe(where(), loop)
    try:
        again.result(timeout=0.3)
    except TimeoutError as e:
        print("result() in the thread of the loop:", type(e).__name__)
    return again


done = asyncio.run_coroutine_threadsafe(where(), loop)
print("ran in the thread of the loop:", done.result())
print("and afterwards:", asyncio.run_coroutine_threadsafe(blocks(), loop).result().result())
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
