# check
# to_thread 带上 contextvars，run_in_executor 不带
import asyncio
import contextvars

request_id = contextvars.ContextVar("request_id", default="lost")


async def main():
    request_id.set("r-42")
    loop = asyncio.get_running_loop()
    print("asyncio.to_thread:", await asyncio.to_thread(request_id.get))
    print("loop.run_in_executor:", await loop.run_in_executor(None, request_id.get))


asyncio.run(main())
