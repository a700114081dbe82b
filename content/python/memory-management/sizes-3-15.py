# check: python=3.15
# CPython 3.15 的 pymalloc：阈值 512 字节、32 档、arena 1 MiB、pool 16 KiB
import os
import re
import sys
import tempfile

with tempfile.TemporaryFile("w+") as file:
    stderr = os.dup(2)
    os.dup2(file.fileno(), 2)
    sys._debugmallocstats()
    os.dup2(stderr, 2)
    file.seek(0)
    stats = file.read()
print(sys.version.split()[0])
for pattern in (r"Small block.*", r"\d+ bytes/arena", r"unused pools \* \d+ bytes"):
    print(re.search(pattern, stats)[0])
