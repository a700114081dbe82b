# check
# CPython 3.14 在 Linux 上默认 forkserver：模块里建的 multiprocessing.Lock 子进程各是一把，作参数传过去的才是同一把；threading.Lock 传不过去
import multiprocessing
from multiprocessing import Lock, Process, SimpleQueue
from threading import Lock as ThreadLock

of_module = Lock()


def work(passed, results):
    results.put([lock.acquire(timeout=0.5) for lock in (of_module, passed)])


if __name__ == "__main__":
    print("start method:", multiprocessing.get_start_method())
    passed, results = Lock(), SimpleQueue()
    with of_module, passed:
        child = Process(target=work, args=(passed, results))
        child.start()
        print("child acquires: of the module %s, passed %s" % tuple(results.get()))
        child.join()
    try:
        Process(target=print, args=(ThreadLock(),)).start()
    except TypeError as e:
        print(e)
