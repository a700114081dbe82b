# check
# 每次调用新建一把锁，谁也拦不住：余额 100，两个线程各取 80，取出 160
from threading import Barrier, Lock, Thread

balance, paid, gap = 100, [], Barrier(2)


def withdraw(amount):
    global balance
    with Lock():
        if balance >= amount:
            gap.wait(timeout=30)
            balance -= amount
            paid.append(amount)


threads = [Thread(target=withdraw, args=(80,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("paid out:", sum(paid))
