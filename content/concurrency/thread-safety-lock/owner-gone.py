# check
# 拿着锁的线程结束了：Lock 和 RLock 都还锁着；再起线程，标识复用的那个被当成 RLock 的主人
from threading import Lock, RLock, Thread

for name, make in (("Lock", Lock), ("RLock", RLock)):
    lock = make()
    got = []
    owner = Thread(target=lock.acquire)
    owner.start()
    owner.join()
    print(name, "main acquires:", lock.acquire(timeout=0.2))
    for _ in range(50):
        thread = Thread(target=lambda: got.append(lock.acquire(blocking=False)))
        thread.start()
        thread.join()
    print("  one of", len(got), "new threads acquires:", any(got))
