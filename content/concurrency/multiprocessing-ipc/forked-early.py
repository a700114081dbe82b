# check: timeout=60
# fork 在第一块共享内存之前：子进程另有自己的跟踪进程，挂上再退出，内存就被删掉；forkserver 的子进程共用父进程的，不删
import multiprocessing as mp, os, time
from multiprocessing.shared_memory import SharedMemory

def attach(connection):
    SharedMemory(connection.recv()).close()

if __name__ == "__main__":
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)   # 跟踪进程的警告
    for method in "fork", "forkserver":
        context = mp.get_context(method)
        ours, theirs = context.Pipe()
        child = context.Process(target=attach, args=(theirs,))
        child.start()                              # 先起子进程，再建共享内存
        block = SharedMemory(name=method, create=True, size=16)
        ours.send(block.name)
        child.join()
        end = time.monotonic() + (30 if method == "fork" else 2)
        while os.path.exists(f"/dev/shm/{method}") and time.monotonic() < end:
            time.sleep(0.1)
        print(method, "- in /dev/shm after the child ended:", os.path.exists(f"/dev/shm/{method}"))
        block.close()
        if method != "fork": block.unlink()
