# check
# 两个线程都先读完再写：两次加一的结果是 1
from threading import Barrier, Thread

count = 0
gate = Barrier(2)


def add():
    global count
    old = count
    gate.wait(timeout=5)
    count = old + 1


threads = [Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(threads), "threads, count", count)
