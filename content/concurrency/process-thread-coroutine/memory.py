# check
# 空等一个的开销：任务不到 4 KB，线程常驻不到 64 KB 而另占 8 MB 地址空间，进程独占 1 MB 以上；1 万个任务一个线程
import asyncio
import multiprocessing
import threading
from threading import Event, Thread

KB, MB = 1, 1024


def memory(name, pid="self", file="status"):
    with open(f"/proc/{pid}/{file}") as lines:
        return sum(int(line.split()[1]) for line in lines if line.startswith(name))


async def tasks(n):
    gate, before = asyncio.Event(), memory("VmRSS")
    made = [asyncio.create_task(gate.wait()) for _ in range(n)]
    await asyncio.sleep(0)
    print(n, "waiting tasks, threads:", threading.active_count())
    print("a task, below 4 KB:", (memory("VmRSS") - before) / n < 4 * KB)
    gate.set()
    await asyncio.gather(*made)


def threads(n):
    gate, before, space = Event(), memory("VmRSS"), memory("VmSize")
    made = [Thread(target=gate.wait) for _ in range(n)]
    for thread in made:
        thread.start()
    print(n, "waiting threads, threads:", threading.active_count())
    print("a thread, resident below 64 KB:", (memory("VmRSS") - before) / n < 64 * KB)
    print("a thread, address space of 8 MB or more:", (memory("VmSize") - space) / n >= 8 * MB)
    gate.set()
    for thread in made:
        thread.join()


def wait_in_process(ready, gate):
    ready.set()
    gate.wait()


if __name__ == "__main__":
    asyncio.run(tasks(10_000))
    threads(300)
    ready, gate = multiprocessing.Event(), multiprocessing.Event()
    process = multiprocessing.Process(target=wait_in_process, args=(ready, gate))
    process.start()
    ready.wait()
    private = memory("Private_", process.pid, "smaps_rollup")
    print(multiprocessing.get_start_method(), "process, 1 MB or more:", private >= 1 * MB)
    gate.set()
    process.join()
