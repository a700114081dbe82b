# check
# 两个线程各有一个循环，同时在跑；在一个循环里等另一个循环没完成的 future，报错；已完成的 future、没人争的 Lock 不报错，争起来才报
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


async def uncontended(lock, done):
    async with lock:
        print("Lock: no error; done Future:", await done)


async def contended(lock):
    async with lock:
        handle = asyncio.get_running_loop().call_soon(lock.release)
        try:
            await lock.acquire()
            print("contended Lock: no error")
        except RuntimeError as e:
            print("contended Lock: RuntimeError:", str(e).partition("> is ")[2])
            handle.cancel()


lock, other = asyncio.Lock(), asyncio.new_event_loop()
done = other.create_future()
done.set_result(42)
for _ in range(2):
    asyncio.run(uncontended(lock, done))
for _ in range(2):
    asyncio.run(contended(lock))
other.close()
