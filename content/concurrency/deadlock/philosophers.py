# check
# 哲学家就餐：5 个人都先拿左边的叉子，一个也拿不到右边的；先拿编号小的，5 个人都吃上
from threading import Barrier, Lock, Thread

N = 5


def dine(order, seat, ate, gate):
    first, second = order(seat, (seat + 1) % N)
    with forks[first]:
        if gate:
            gate.wait()  # 等 5 个人都拿到一把
        if forks[second].acquire(timeout=0.5 if gate else -1):
            ate.append(seat)
            forks[second].release()
        if gate:
            gate.wait()


for name, order in ("left first", lambda *two: two), ("lower number first", lambda *two: sorted(two)):
    forks, ate = [Lock() for _ in range(N)], []
    gate = Barrier(N) if name == "left first" else None
    guests = [Thread(target=dine, args=(order, seat, ate, gate)) for seat in range(N)]
    for guest in guests:
        guest.start()
    for guest in guests:
        guest.join()
    print(f"{name}: {len(ate)} of {N} ate")
