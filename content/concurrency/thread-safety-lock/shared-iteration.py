# check
# 遍历字典时另一个线程插入新键：RuntimeError；删一个再插一个，个数没变：不报错；一个线程在生成器里、另一个又 next：ValueError
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

d = {"a": 1, "b": 2}
items = iter(d.items())
next(items)
thread = Thread(target=lambda: (d.pop("b"), d.update({"c": 3})))
thread.start()
thread.join()
print("one popped, one inserted - the rest:", list(items))

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
