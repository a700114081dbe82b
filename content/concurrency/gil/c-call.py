# check
# 大整数乘方、灾难性回溯的正则、等待而不放开 GIL 的 C 调用：期间每毫秒一次的心跳线程没有跑；换成循环就跑，间隔 60 秒时又没有
import ctypes
import re
import sys
import time
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
polls = map(ctypes.PyDLL(None).poll, [None], [0], [500])
for name, calls in (("the regular expression", matches), ("poll() with the GIL", polls)):
    before = ticks
    [*calls]
    after = ticks
    print(f"heartbeats during {name}:", after - before)

for interval in (sys.getswitchinterval(), 60):
    sys.setswitchinterval(interval)
    known = ticks
    while ticks < known + 2:
        time.sleep(0.01)
    before = ticks
    for _ in range(50_000_000):
        pass
    after = ticks
    print(f"any during a loop, interval {interval:g} s:", after > before)
stop.set()
thread.join()
