# check
# multiprocessing.Value 当参数交给进程池：RuntimeError；经 initializer 交进去可以，自增放在它的锁里
import multiprocessing as mp


def start(value):
    global shared
    shared = value


def add(_):
    with shared.get_lock():
        shared.value += 1


if __name__ == "__main__":
    v = mp.Value("i", 0)
    with mp.Pool(2, initializer=start, initargs=(v,)) as pool:
        try:
            pool.map(print, [v])
        except RuntimeError as e:
            print("RuntimeError:", e)
        pool.map(add, range(10))
    print("by initializer:", v.value)
