# check
# 每个 arena 留一个对象，一个 arena 也还不了；只在前一半留对象，后一半就还了；百里留一再建别的大小，又要新的 arena（占用的比例，按四分之一取整）
import os
import re
import sys
import tempfile


def arenas():
    with tempfile.TemporaryFile("w+") as file:
        stderr = os.dup(2)
        os.dup2(file.fileno(), 2)
        sys._debugmallocstats()
        os.dup2(stderr, 2)
        file.seek(0)
        return int(re.search(r"(\d+) arenas \*", file.read())[1])


for name, part in (("one in 1000 kept", slice(None, None, 1000)), ("first half kept", slice(500_000))):
    start = arenas()
    data = [bytes(100) for _ in range(1_000_000)]
    full = arenas()
    kept = data[part]
    del data
    left = round((arenas() - start) / (full - start) * 4) / 4
    print(f"{name}: objects {len(kept) / 1e6:.1%}, arenas {left:.0%}")
    del kept
start = arenas()
data = [bytes(100) for _ in range(1_000_000)]
full = arenas()
kept = data[::100]
del data
for length in (100, 60):
    more = [bytes(length) for _ in range(900_000)]
    print(f"1 in 100 kept, then 900000 of {length} bytes: arenas {round((arenas() - start) / (full - start) * 4) / 4:.0%}")
    del more
del kept
print("nothing kept:", f"{round((arenas() - start) / (full - start) * 4) / 4:.0%}")
