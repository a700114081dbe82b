# check
# 两个线程各有一个循环，同时在跑；在一个循环里等另一个循环的 future，报错
import asyncio
import threading

gate = threading.Barrier(2, timeout=10)
loops = []


async def main():
    loop = asyncio.get_running_loop()
    loops.append(loop)
    gate.wait()
    if loop is loops[0]:
        print("running:", [one.is_running() for one in loops])
        try:
            await loops[1].create_future()
        except RuntimeError as e:
            print("RuntimeError:", str(e).partition(" got ")[2])
    gate.wait()


threads = [threading.Thread(target=asyncio.run, args=(main(),)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
