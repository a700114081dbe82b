# check
# 多放一次：Semaphore 不吭声，计数变多；BoundedSemaphore 抛 ValueError
from threading import BoundedSemaphore, Semaphore

for make in (Semaphore, BoundedSemaphore):
    limit = make(1)
    try:
        limit.release()
        entered = [limit.acquire(blocking=False) for _ in range(3)]
        print(make.__name__, "made for 1, lets in", entered.count(True))
    except ValueError as e:
        print(make.__name__, repr(e))
