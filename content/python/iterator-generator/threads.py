# check
# 一个线程停在生成器里面，另一个线程 next 它：ValueError；加锁就排队；生成器在函数体里 next 自己，一个线程也报。3.14 的 threading 还没有现成的包装
import threading


def numbers():
    inside.set()
    go.wait(timeout=5)
    yield from range(1000)


inside, go = threading.Event(), threading.Event()
shared = numbers()
first = threading.Thread(target=next, args=(shared,))
first.start()
inside.wait()
try:
    next(shared)
except ValueError as e:
    print("ValueError:", e)
go.set()
first.join()


def selfish():
    yield next(own)


own = selfish()
try:
    next(own)
except ValueError as e:
    print("one thread, ValueError:", e)

lock, got = threading.Lock(), []


def take(it):
    while True:
        with lock:
            value = next(it, None)
        if value is None:
            return
        got.append(value)


shared = numbers()
threads = [threading.Thread(target=take, args=(shared,)) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("with Lock:", sorted(got) == list(range(1000)))
print("serialize_iterator:", hasattr(threading, "serialize_iterator"))
