# check
# map 遇到异常：做成了的拿不到，还没开始的被取消
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

both, one, go, done = Barrier(2), Event(), Event(), []
def work(n):
    if n < 2: both.wait()
    if n == 0:
        one.wait()
        raise ValueError
    if n > 1: go.wait()
    done.append(n)
    if n == 1: one.set()

with ThreadPoolExecutor(2) as pool:
    results = pool.map(work, range(10))
    try: next(results)
    except ValueError: print("next: ValueError - left in the iterator:", list(results), end=" ")
    go.set()
print("- done before the error:", 1 in done, "- 6 or more tasks never ran:", 10 - 1 - len(done) >= 6)
