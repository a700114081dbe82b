# check: timeout=120
# 进程池的任务里：池和 Future 传不过去
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        for name, thing in ("ProcessPoolExecutor", pool), ("Future", pool.submit(abs, -1)):
            try: pool.submit(repr, thing).result(timeout=60)
            except TypeError as e: print(f"{name} as an argument:", type(e).__name__, str(e).split(" '")[0])
