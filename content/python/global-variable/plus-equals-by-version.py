# n += 1 不加锁：有的版本恰好不丢，换成 n = f(n) 各版本都丢，所以“恰好”不是保证。
# 4 个线程各 100 万次，每种三遍；CPython 3.9.18 至 3.15.2，都带 GIL；2026-11-26
import sys
import threading

N = 1_000_000
n = 0


def f(x: int) -> int:
    return x + 1


def plus() -> None:
    global n
    for _ in range(N):
        n += 1


def call() -> None:
    global n
    for _ in range(N):
        n = f(n)


def run(work) -> int:
    global n
    n = 0
    threads = [threading.Thread(target=work) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return n


print(sys.version.split()[0], "n += 1", [run(plus) for _ in range(3)],
      "n = f(n)", [run(call) for _ in range(3)])
