# check: timeout=120
# Manager 的代理：改嵌套的普通列表不会传回去，整个赋值才会；嵌套的代理会；读改写也不是原子的，manager.Lock() 护得住
import multiprocessing as mp

def add(shared, barrier, lock):
    if lock:
        with lock:
            shared["n"] += 1
        return
    seen = shared["n"]
    barrier.wait()          # 两边都读完再写
    shared["n"] = seen + 1

if __name__ == "__main__":
    with mp.Manager() as manager:
        shared = manager.dict(items=[1])
        shared["items"].append(2)
        print("nested append:", shared["items"])
        items = shared["items"]
        items.append(2)
        shared["items"] = items
        print("assign back:", shared["items"])
        shared["proxy"] = manager.list([1])
        shared["proxy"].append(2)
        print("nested proxy:", list(shared["proxy"]))
        barrier = mp.Barrier(2)
        for lock in None, manager.Lock():
            shared["n"] = 0
            children = [mp.Process(target=add, args=(shared, barrier, lock)) for _ in "ab"]
            for child in children: child.start()
            for child in children: child.join()
            print("two processes add 1", "without a lock:" if lock is None else "with manager.Lock():", shared["n"])
        print("manager runs in another process:", manager._process.pid != mp.current_process().pid)
