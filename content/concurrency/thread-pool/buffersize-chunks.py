# check: timeout=120
# 进程池的 map 带 buffersize 又带 chunksize：数的是包，一上来取 buffersize × chunksize 个输入；一包里有一个出错，这一包前面做成的也拿不到
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

def rows(taken):
    for n in range(1000):
        taken.append(n)
        yield n

if __name__ == "__main__":
    for Pool in ThreadPoolExecutor, ProcessPoolExecutor:
        for chunksize in 1, 5:
            with Pool(2) as pool:
                taken = []
                results = pool.map(abs, rows(taken), buffersize=10, chunksize=chunksize)
                print(f"{Pool.__name__} buffersize=10 chunksize={chunksize}: taken", len(taken))
                results.close()
    with ProcessPoolExecutor(1) as pool:
        for chunksize in 1, 3:
            got = []
            try: [got.append(n) for n in pool.map(int, ["1", "2", "x"], chunksize=chunksize)]
            except ValueError: print(f"chunksize={chunksize}, the third fails: got", got)
