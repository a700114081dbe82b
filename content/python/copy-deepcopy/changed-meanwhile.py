# check
# 深拷贝字典到一半，另一个线程加了键：RuntimeError；dict.copy() 先取快照再深拷贝就不会
import copy
import threading


class Slow:
    def __deepcopy__(self, memo):
        if steps:
            started.set()
            added.wait(timeout=5)
        return self


def writer(config):
    started.wait(timeout=5)
    config["new"] = 1
    added.set()


for name, job in {"deepcopy(d)": copy.deepcopy, "deepcopy(d.copy())": lambda d: copy.deepcopy(d.copy())}.items():
    steps, started, added = True, threading.Event(), threading.Event()
    config = {"a": Slow(), "b": 2}
    thread = threading.Thread(target=writer, args=(config,))
    thread.start()
    try:
        print(name, "->", sorted(job(config)))
    except RuntimeError as e:
        print(name, "-> RuntimeError:", e)
    thread.join()
