# check
# 同一轮里就绪的三样东西：先是已在队列里的回调，再是 I/O，最后是到期的定时器
import asyncio
import socket
import time

loop = asyncio.new_event_loop()
print(type(loop).__name__, type(loop._selector).__name__)
print("_ready:", type(loop._ready).__name__, "_scheduled:", type(loop._scheduled).__name__)
reader, writer = socket.socketpair()
writer.send(b"x")


def busy():
    loop.call_later(0, print, "timer")
    loop.add_reader(reader, lambda: print("readable") or loop.remove_reader(reader))
    loop.call_soon(print, "call_soon")
    time.sleep(0.05)


loop.call_soon(busy)
loop.call_later(0.5, loop.stop)
loop.run_forever()
loop.close()
