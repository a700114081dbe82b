# check
# asyncio.wait 配 FIRST_COMPLETED：一个完成就返回，失败也算完成，余下的没有被取消
import asyncio


async def fail():
    raise ValueError("failed")


async def main():
    quick = asyncio.create_task(asyncio.sleep(0, "result"))
    slow = asyncio.create_task(asyncio.Event().wait())
    done, pending = await asyncio.wait([quick, slow], return_when=asyncio.FIRST_COMPLETED)
    print("done:", [task.result() for task in done], "- slow pending:", slow in pending)
    await asyncio.sleep(0)
    print("slow, done or cancelled:", slow.done(), "cancelling:", slow.cancelling())
    done, pending = await asyncio.wait([asyncio.create_task(fail()), slow], return_when=asyncio.FIRST_COMPLETED)
    print("done:", [task.exception() for task in done], "- slow pending:", slow in pending)
    slow.cancel()


asyncio.run(main())
