# check
# 别的线程用 call_soon 登记，循环不会醒，拖到 2 秒的定时器到期才跑；call_soon_threadsafe 会唤醒；loop.stop() 也一样；调试模式下 call_soon 报错
import asyncio
import selectors
import threading


class Watched(selectors.DefaultSelector):
    entered = threading.Event()

    def select(self, timeout=None):
        if timeout:
            self.entered.set()
        return super().select(timeout)


def run(name):
    Watched.entered.clear()
    loop = asyncio.SelectorEventLoop(Watched())
    timer = loop.call_later(2, loop.stop)

    def called():
        print(name, "ran after the timer of 2 s was due:", loop.time() >= timer.when())
        loop.stop()

    thread = threading.Thread(
        target=lambda: Watched.entered.wait() and getattr(loop, name)(called)
    )
    thread.start()
    loop.run_forever()
    thread.join()
    loop.close()


def stop(safely):
    Watched.entered.clear()
    loop = asyncio.SelectorEventLoop(Watched())
    timer = loop.call_later(2, int)
    call = (lambda: loop.call_soon_threadsafe(loop.stop)) if safely else loop.stop
    thread = threading.Thread(target=lambda: Watched.entered.wait() and call())
    thread.start()
    loop.run_forever()
    thread.join()
    how = "call_soon_threadsafe(loop.stop)" if safely else "loop.stop()"
    print(how, "stopped it after the timer was due:", loop.time() >= timer.when())
    loop.close()


async def main():
    try:
        await asyncio.to_thread(asyncio.get_running_loop().call_soon, print)
    except RuntimeError as e:
        print("debug:", e)


run("call_soon")
run("call_soon_threadsafe")
stop(False)
stop(True)
asyncio.run(main(), debug=True)
