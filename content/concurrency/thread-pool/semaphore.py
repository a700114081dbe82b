# check
# submit 加信号量：提交前 acquire，add_done_callback 里 release；满了时 acquire(blocking=False) 得到 False
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Semaphore

slots, go = Semaphore(10), Event()
with ThreadPoolExecutor(2) as pool:
    accepted = []
    for n in range(1000):
        if not slots.acquire(blocking=False):
            break
        future = pool.submit(go.wait)
        future.add_done_callback(lambda f: slots.release())
        accepted.append(future)
    print("accepted", len(accepted), "then acquire(blocking=False) ->", slots.acquire(blocking=False))
    go.set()
    for future in accepted:
        future.result()
print("after they are done ->", slots.acquire(blocking=False))
