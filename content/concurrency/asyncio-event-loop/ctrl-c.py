# check
# asyncio.run 里收到 SIGINT：第一次取消主任务，收尾以后抛 KeyboardInterrupt，吞掉取消就不抛；第二次当场抛
import asyncio
import signal


async def main(times, swallow):
    try:
        for time in range(times):
            signal.raise_signal(signal.SIGINT)
            print("SIGINT", time + 1, "- main goes on", end="; ")
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("CancelledError in main", end="; ")
        if not swallow:
            raise
    finally:
        print("finally", end="; ")
    return "returned"


for times, swallow in ((1, False), (1, True), (2, False)):
    try:
        print("asyncio.run:", asyncio.run(main(times, swallow)))
    except KeyboardInterrupt as e:
        print("asyncio.run raises", type(e).__name__)
