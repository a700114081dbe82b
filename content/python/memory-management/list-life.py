# check
# 列表对象 56 字节，落在 64 字节档；[0] * 1000 的指针数组 8000 字节；释放后下一个列表用同一个地址；0 不用建
import os
import re
import sys
import tempfile


def in_use():
    with tempfile.TemporaryFile() as file:
        stderr = os.dup(2)
        os.dup2(file.fileno(), 2)
        sys._debugmallocstats()
        os.dup2(stderr, 2)
        file.seek(0)
        rows = re.findall(rb"^ +\d+ +(\d+) +\d+ +(\d+) +\d+$", file.read(), re.M)
    return {int(size): int(blocks) for size, blocks in rows}


count = 10_000
kept = [None] * count
before = in_use()
for i in range(count):
    kept[i] = []
after = in_use()
grown = [size for size in after if after[size] - before.get(size, 0) > count * 0.9]
print("list:", sys.getsizeof(kept[0]), "bytes, taken from the classes:", grown)
long = [0] * 1000
print("pointers:", sys.getsizeof(long) - sys.getsizeof([]), "over the threshold of pymalloc:", sys.getsizeof(long) - sys.getsizeof([]) > max(after), max(after))
print("0 is cached:", long[0] is int("0"))
where = id(long)
del long
print("next list at the same address:", id([1]) == where)
