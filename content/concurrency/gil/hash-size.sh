# check: with=venv timeout=120
# hashlib 的构造：3.14 从 2048 字节、3.15 从 2049 字节起放开 GIL，再小就不放开
cat > sizes.py <<'PY'
import hashlib, sys, time
from threading import Event, Thread

ticks, stop = 0, Event()

def heartbeat():
    global ticks
    while not stop.wait(0.001): ticks += 1

def released(size):
    data, before, end = b"x" * size, ticks, time.monotonic() + (2 if size == 2048 else 0.3)
    while (time.monotonic() < end and ticks == before) or (size > 2048 and ticks == before):
        hashlib.sha256(data)
    return ticks > before

sys.setswitchinterval(60)
thread = Thread(target=heartbeat)
thread.start()
print("CPython", sys.version.split()[0], {size: released(size) for size in (2047, 2048, 2049)})
stop.set()
thread.join()
PY
for python in python3 python3.15; do $python sizes.py; done
