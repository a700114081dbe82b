# check
# CPython 3.14 在 Linux 上默认 forkserver：模块里建的 multiprocessing.Lock 父子各是一把，作 Process 的参数、池的 initargs 传过去的才是同一把，放进 submit 的参数报错，Manager().Lock() 可以放；threading.Lock 传不过去
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Lock, Process, SimpleQueue
from threading import Lock as ThreadLock

of_module = Lock()


def init(lock):
    global kept
    kept = lock


def use():
    return kept.acquire(timeout=0.5)


def attempt(lock):
    return lock.acquire(timeout=0.5)


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
        with ProcessPoolExecutor(1, initializer=init, initargs=(passed,)) as pool:
            print("worker acquires: passed in initargs", pool.submit(use).result())
            print("passed to submit:", repr(pool.submit(print, passed).exception()))
            with multiprocessing.Manager() as manager:
                with (lock := manager.Lock()):
                    print("Manager().Lock() passed to submit, worker acquires:", pool.submit(attempt, lock).result())
                print("  after it was released:", pool.submit(attempt, lock).result())
    try:
        Process(target=print, args=(ThreadLock(),)).start()
    except TypeError as e:
        print(e)
