# check
# asyncio.run 返回前取消剩下的任务；回调里的异常交给异常处理器，循环照转；任务的异常没人取，回收时才报告；回调或任务里抛 SystemExit 或 KeyboardInterrupt，循环停下
import asyncio


async def forever():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("cancelled by asyncio.run")
        raise


async def boom():
    raise ValueError("boom")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, c: print("handler:", c["message"].split(" main")[0]))
    loop.call_soon(lambda: 1 / 0)
    task, bad = asyncio.create_task(forever()), asyncio.create_task(boom())
    await asyncio.sleep(0)
    print("the loop goes on, bad done:", bad.done())
    del bad
    await asyncio.sleep(0)
    print("main returns, task done:", task.done())


asyncio.run(main())


def leave(error):
    raise error


async def task(error):
    leave(error)


for error in (SystemExit(3), KeyboardInterrupt()):
    for register in (lambda: loop.call_soon(leave, error), lambda: loop.create_task(task(error))):
        loop = asyncio.new_event_loop()
        what = register()
        try:
            loop.run_forever()
        except (SystemExit, KeyboardInterrupt) as e:
            print(type(what).__name__, "- run_forever raises", repr(e))
        if isinstance(what, asyncio.Task):
            what.exception()
        loop.close()
