# check
# map 带 buffersize：要一个结果时，先从源头再取一个输入，再等结果
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Thread

go, taken, got = Event(), [], []

def rows():
    for n in range(1000):
        taken.append(n)
        yield n

with ThreadPoolExecutor(2) as pool:
    results = pool.map(lambda n: go.wait() and n, rows(), buffersize=10)
    print("at once, taken", len(taken))
    asking = Thread(target=lambda: got.append(next(results)))
    asking.start()
    while len(taken) < 11: time.sleep(0.01)
    print("asking for a result, got", got, "taken", len(taken))
    go.set()
    asking.join()
    print("got", got, "taken", len(taken))
    next(results)
    print("got another, taken", len(taken))
