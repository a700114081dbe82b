# check
# fork 的子进程看到已改的值，spawn 与 forkserver 看到导入时的值；if __name__ 里才建的名字后两者没有；子进程的修改回不到父进程，父进程后来的修改子进程也看不到；Linux 上默认 forkserver
import multiprocessing as mp
import sys

level = "as imported"


def child(queue):
    global level
    queue.put(f"{level}; made under __main__: {'made' in globals()}")
    level = "changed by the child"


def late(go, queue):
    go.get()
    queue.put(level)


def start(value):
    global level
    level = value


def read(_):
    return level


if __name__ == "__main__":
    level, made = "changed by the parent", 1
    for method in ("fork", "spawn", "forkserver"):
        context = mp.get_context(method)
        queue = context.SimpleQueue()
        process = context.Process(target=child, args=(queue,))
        process.start()
        print(f"{method}: {queue.get()}")
        process.join()
        go = context.SimpleQueue()
        process = context.Process(target=late, args=(go, queue))
        process.start()
        level = "changed later"
        go.put(1)
        print("  after a later change by the parent:", queue.get())
        process.join()
        level = "changed by the parent"
    print("parent:", level)
    print("default:", mp.get_start_method(), "on CPython", sys.version.split()[0])
    with mp.Pool(1, initializer=start, initargs=("by initializer",)) as pool:
        print(pool.map(read, [0]))
