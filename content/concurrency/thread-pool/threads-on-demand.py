# check
# 线程按需建：先后 5 个任务共用一个线程；同时 8 个任务建到 8 个；闲下来不减，shutdown 或池被回收才结束；再交 1000 个也收下，没有拒绝
import inspect, threading, time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

pool = ThreadPoolExecutor(max_workers=8, thread_name_prefix="job")
def alive():
    return sum(t.name.startswith("job") for t in threading.enumerate())

print(inspect.signature(ThreadPoolExecutor))
print("new pool, threads:", alive())
done = []
while len(done) < 5:
    done.append(pool.submit(int).result())
    while not pool._idle_semaphore._value: time.sleep(0.01)  # 等那个线程记下自己闲着
print("one after another: tasks", len(done), "threads", alive())
gate = Barrier(9)
for _ in range(8):
    pool.submit(gate.wait)
gate.wait()
print("8 tasks at once, threads:", alive())
go = Event()
futures = [pool.submit(go.wait) for _ in range(1000)]
print("accepted:", len(futures), "- running", max_workers := pool._max_workers, "or fewer:", sum(f.running() for f in futures) <= max_workers, "- rejected:", sum(f.cancelled() for f in futures))
go.set()
for f in futures: f.result()
print("idle again, threads:", alive())
pool.shutdown()
print("after shutdown, threads:", alive())

def forgotten():
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
    pool.submit(int).result()
    return [t for t in threading.enumerate() if t.name.startswith("job")]
threads = forgotten()
for t in threads: t.join(30)
print("pool without references, threads alive:", sum(t.is_alive() for t in threads), "of", len(threads))
