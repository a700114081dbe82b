# check: timeout=120
# max_tasks_per_child：做满 3 个任务换一个新进程；不设就一直是同一个；fork 不支持
import multiprocessing, os
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    for limit in None, 3:
        with ProcessPoolExecutor(1, max_tasks_per_child=limit) as pool:
            pids = [pool.submit(os.getpid).result() for _ in range(6)]
        print("max_tasks_per_child", limit, "- tasks", len(pids), "processes", len(set(pids)))
    try: ProcessPoolExecutor(1, max_tasks_per_child=3, mp_context=multiprocessing.get_context("fork"))
    except ValueError as e: print(e)
