# check
# 2000 字节的对象走 malloc：留住最后一个，其余释放了常驻内存也不降，malloc_trim 之后才降；一整块 100 MB 的释放就降（比开始时多多少，按 50 MB 取整）
import ctypes
from pathlib import Path


def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def grown():
    return f"{round((resident() - start) / 1e6 / 50) * 50} MB"


start = resident()
big = bytearray(100_000_000)
print("one block:", len(big) // 10**6, "MB, grown", grown())
del big
print("  freed:", grown())
many = [bytearray(2000) for _ in range(50_000)]
print(len(many), "of", len(many[0]), "bytes:", grown())
last = many[-1]
del many
print("  freed but the last:", grown())
ctypes.CDLL(None).malloc_trim(0)
print("  malloc_trim(0):", grown())
