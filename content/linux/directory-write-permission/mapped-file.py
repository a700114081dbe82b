# check
# 删掉的文件只剩映射：数据还在，lsof +L1 不列，lsof 里是 DEL
import ctypes
import os
import subprocess

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
with open("log", "wb+") as f:
    f.write(b"data".ljust(4096))
    f.flush()
    address = libc.mmap(None, 4096, 1, 1, f.fileno(), 0)  # PROT_READ, MAP_SHARED
os.unlink("log")
print("still readable:", ctypes.string_at(address, 4))
for options in ["-a", "+L1"], []:
    found = subprocess.run(["lsof", *options, "-p", str(os.getpid())], capture_output=True, text=True).stdout
    lines = [line.split() for line in found.splitlines() if "/log" in line]
    print("lsof", *options, [words[3] for words in lines])
print(subprocess.run(["lsof", "-v"], capture_output=True, text=True).stderr.split("revision:")[1].split()[0])
