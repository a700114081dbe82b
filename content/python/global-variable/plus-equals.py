# check: timeout=120
# 4 个线程各 100 万次：n += 1 恰好不丢，n = f(n) 丢更新
import sys
import threading

n = 0


def f(x):
    return x + 1


def plus(times):
    global n
    for _ in range(times):
        n += 1


def call(times):
    global n
    for _ in range(times):
        n = f(n)


def run(work, times=1_000_000):
    global n
    n = 0
    threads = [threading.Thread(target=work, args=(times,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(threads), times, n


print("CPython", sys.version.split()[0], "with GIL:", sys._is_gil_enabled())
print("n += 1", run(plus))
threads, times, got = run(call)
print("n = f(n) lost updates:", got < threads * times)
