# check
# 512 字节的对象从 pymalloc 的 512 字节档里取，513 字节的一个也不从各档里取；40 字节的落在 48 字节档
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
for length in (7, 479, 480):
    kept[:] = [None] * count
    before = in_use()
    for i in range(count):
        kept[i] = bytes(length)
    after = in_use()
    grown = [size for size in after if after[size] - before.get(size, 0) > count * 0.9]
    print(sys.getsizeof(kept[0]), "bytes each, taken from the classes:", grown)
