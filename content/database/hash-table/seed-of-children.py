# check
# fork 出的子进程沿用父进程的哈希种子；multiprocessing 默认的 forkserver 起的子进程不沿用
import multiprocessing
import sys


def tell(queue):
    queue.put(hash("redis"))


if __name__ == "__main__":
    print("CPython %d.%d, default: %s" % (*sys.version_info[:2], multiprocessing.get_start_method()))
    for method in ("fork", "forkserver", "spawn"):
        context = multiprocessing.get_context(method)
        queue = context.Queue()
        child = context.Process(target=tell, args=(queue,))
        child.start()
        print(method, "same hash as the parent:", queue.get() == hash("redis"))
        child.join()
