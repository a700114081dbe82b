# check
# shutdown(cancel_futures=True) 取消还没开始的，在跑的做完；之后再 submit 抛 RuntimeError
from concurrent.futures import ThreadPoolExecutor
from threading import Event

started, go = Event(), Event()
pool = ThreadPoolExecutor(1)
first = pool.submit(lambda: (started.set(), go.wait(), "done")[-1])
rest = [pool.submit(int) for _ in range(10)]
started.wait()
pool.shutdown(wait=False, cancel_futures=True)
print("cancelled:", sum(f.cancelled() for f in rest), "of", len(rest), "- the running one cancelled:", first.cancelled())
go.set()
print("the running one:", first.result())
try:
    pool.submit(int)
except RuntimeError as e:
    print(type(e).__name__, e)
