# check
# 遍历字典时另一个线程插入新键：RuntimeError；删一个没走到的再插一个，个数没变：不报错，删的是走过的才报；一个线程在生成器里、另一个又 next：ValueError
from threading import Event, Thread

d = {"a": 1, "b": 2}
items = iter(d.items())
next(items)
thread = Thread(target=d.update, args=({"c": 3},))
thread.start()
thread.join()
try:
    next(items)
except RuntimeError as e:
    print(repr(e))

for key in "ba":
    d = {"a": 1, "b": 2}
    items = iter(d.items())
    next(items)
    thread = Thread(target=lambda: (d.pop(key), d.update({"c": 3})))
    thread.start()
    thread.join()
    try:
        print(f"at a: {key} popped, c inserted - the rest:", list(items))
    except RuntimeError as e:
        print(f"at a: {key} popped, c inserted -", repr(e))

inside, go = Event(), Event()


def slow():
    inside.set()
    go.wait(timeout=30)
    yield 1


shared = slow()
thread = Thread(target=next, args=(shared,))
thread.start()
inside.wait(timeout=30)
try:
    next(shared)
except ValueError as e:
    print(f"{type(e).__name__}: {e}")
go.set()
thread.join()
