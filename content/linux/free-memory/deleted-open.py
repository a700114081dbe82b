# check
# 删掉而仍打开的文件：磁盘上的，页缓存照样可以回收；tmpfs 上的丢不掉
import ctypes
import mmap
import os

SIZE = 32 * 2**20
libc = ctypes.CDLL(None)


def cached(f):
    pages = ctypes.create_string_buffer(SIZE // mmap.PAGESIZE)
    with mmap.mmap(f.fileno(), SIZE) as m:
        start = ctypes.c_char.from_buffer(m)
        libc.mincore(ctypes.byref(start), ctypes.c_size_t(SIZE), pages)
        del start
    return round(sum(p & 1 for p in pages.raw) * mmap.PAGESIZE / 2**20)


for where, path in (("disk", "big.dat"), ("tmpfs", "/dev/shm/big.dat")):
    with open(path, "w+b") as f:
        f.write(bytes(SIZE))
        f.flush()
        os.fsync(f.fileno())
        os.remove(path)
        print(f"{where}, deleted, still open: {cached(f)} MiB in memory; links: {os.fstat(f.fileno()).st_nlink}")
        os.posix_fadvise(f.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        print("after POSIX_FADV_DONTNEED:", cached(f), "MiB")
