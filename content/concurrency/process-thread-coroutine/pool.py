# check
# 进程池里一个工作进程段错误：另一个进程里正在跑的任务也得到 BrokenProcessPool，池不能再用；multiprocessing.Pool 照样能用，段错误的那个任务一直没有结果；线程池里的异常不打印，存在 future 里
import contextlib
import ctypes
import io
import multiprocessing
import os
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path


def long():
    Path("started").touch()
    time.sleep(60)


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        other = pool.submit(long)
        while not Path("started").exists():
            time.sleep(0.01)
        pool.submit(os.getpid).result()
        crashed = pool.submit(ctypes.string_at, 0)
        for name, future in (("crashed", crashed), ("other", other)):
            print(name, type(future.exception()).__name__)
        try:
            pool.submit(os.getpid)
        except Exception as e:
            print("submitted afterwards", type(e).__name__)

    with multiprocessing.Pool(2) as pool:
        lost = pool.apply_async(ctypes.string_at, (0,))
        lost.wait(3)
        print("multiprocessing.Pool, ready:", lost.ready(), "- another task:", pool.apply(int, ("5",)))

    said = io.StringIO()
    with contextlib.redirect_stderr(said), ThreadPoolExecutor(1) as pool:
        future = pool.submit(int, "boom")
    print("thread pool, on stderr:", bool(said.getvalue()), "- in the future:", repr(future.exception()))
