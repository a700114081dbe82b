# check: timeout=120
# 共享内存：按名字挂上的是同一块；/dev/shm 里有它；close 之后还在，unlink 才删掉；SharedMemory 自己没有锁
import multiprocessing as mp, os
from multiprocessing import shared_memory

def write(name):
    block = shared_memory.SharedMemory(name)
    block.buf[:5] = b"hello"
    block.close()

if __name__ == "__main__":
    block = shared_memory.SharedMemory(create=True, size=16)
    child = mp.Process(target=write, args=(block.name,))
    child.start(); child.join()
    print("parent reads:", bytes(block.buf[:5]))
    path = "/dev/shm/" + block.name
    print("in /dev/shm:", os.path.exists(path))
    block.close()
    print("after close:", os.path.exists(path))
    block.unlink()
    print("after unlink:", os.path.exists(path))
    print("has a lock:", hasattr(block, "get_lock"))
