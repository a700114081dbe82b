# check: timeout=120
# Manager 的代理：改嵌套的普通列表不会传回去，整个赋值才会；嵌套的代理会；读改写也不是原子的
import multiprocessing as mp

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
        print("manager runs in another process:", manager._process.pid != mp.current_process().pid)
