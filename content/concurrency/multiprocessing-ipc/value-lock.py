# check: timeout=120
# 两个进程各读一次共享的 Value、再写回：没有整段加锁就丢一次；with get_lock() 不丢
import multiprocessing as mp

def add(value, barrier, locked):
    if locked:
        with value.get_lock():
            value.value += 1
        return
    seen = value.value
    barrier.wait()          # 两边都读完再写
    value.value = seen + 1

if __name__ == "__main__":
    for locked in False, True:
        value, barrier = mp.Value("i", 0), mp.Barrier(2)
        children = [mp.Process(target=add, args=(value, barrier, locked)) for _ in range(2)]
        for child in children: child.start()
        for child in children: child.join()
        print("get_lock" if locked else "read, then write", "->", value.value)
