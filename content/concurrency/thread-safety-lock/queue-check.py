# check
# 队列里有一个元素，两个线程都看到 not q.empty()：get_nowait 一个取到、一个得到 Empty；空队列上的 get 一直等
import queue
from threading import Barrier, Thread

q, gap, got = queue.Queue(), Barrier(2), []
q.put("job")


def take():
    if not q.empty():
        gap.wait(timeout=30)
        try:
            got.append(q.get_nowait())
        except queue.Empty as e:
            got.append(type(e).__name__)


threads = [Thread(target=take) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("get_nowait:", sorted(got))
waiting = Thread(target=q.get)
waiting.start()
waiting.join(timeout=0.5)
print("get still waits:", waiting.is_alive())
q.put("job")
waiting.join()
