# check
# 写者拿着锁改了一半：不拿锁的读者看到一半，拿锁的读者进不来
from threading import Event, Lock, Thread

pair, lock, half, go = [0, 0], Lock(), Event(), Event()


def writer():
    with lock:
        pair[0] += 1
        half.set()
        go.wait(timeout=30)
        pair[1] += 1


thread = Thread(target=writer)
thread.start()
half.wait(timeout=30)
print("without the lock:", pair)
print("reader gets the lock:", lock.acquire(timeout=0.2))
go.set()
thread.join()
with lock:
    print("with the lock:", pair)
