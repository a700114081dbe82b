# check: python=3.15
# threading.serialize_iterator：一个线程在生成器里时，另一个线程的 next 排队，不报错
import sys
from threading import Event, Thread, serialize_iterator

inside, go, got = Event(), Event(), []


def slow():
    inside.set()
    go.wait(timeout=30)
    yield "first"
    yield "second"


shared = serialize_iterator(slow())
threads = [Thread(target=lambda: got.append(next(shared))) for _ in range(2)]
threads[0].start()
inside.wait(timeout=30)
threads[1].start()
go.set()
for thread in threads:
    thread.join()
print("CPython", sys.version.split()[0], "-", sorted(got))
