# check
# 大整数乘方、灾难性回溯的正则是一次 C 调用：期间每毫秒一次的心跳线程没有跑；换成循环就跑
import re
from threading import Event, Thread

ticks, stop = 0, Event()


def heartbeat():
    global ticks
    while not stop.wait(0.001):
        ticks += 1


thread = Thread(target=heartbeat)
thread.start()
n = 3_000_000
before = ticks
3**n
after = ticks
print("heartbeats during 3 ** n:", after - before)

matches = map(re.compile(r"(a+)+$").match, ["a" * 23 + "b"])
before = ticks
[*matches]
after = ticks
print("heartbeats during the regular expression:", after - before)

before = ticks
for _ in range(50_000_000):
    pass
after = ticks
print("heartbeats during a loop:", after > before)
stop.set()
thread.join()
