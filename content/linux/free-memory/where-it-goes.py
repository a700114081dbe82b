# check
# 磁盘文件的缓存丢得掉，tmpfs 的丢不掉；私有内存写入时才分配，共享匿名映射读也分配；tmpfs 记在 Cached 里，MemAvailable 不含它
import ctypes
import mmap
import os

MIB = 2**20
SIZE = 32 * MIB
libc = ctypes.CDLL(None)


def cached(path):
    pages = ctypes.create_string_buffer(SIZE // mmap.PAGESIZE)
    with open(path, "r+b") as f, mmap.mmap(f.fileno(), SIZE) as m:
        start = ctypes.c_char.from_buffer(m)
        libc.mincore(ctypes.byref(start), ctypes.c_size_t(SIZE), pages)
        del start
    return round(sum(p & 1 for p in pages.raw) * mmap.PAGESIZE / MIB)


def allocated():
    with open("/proc/self/smaps_rollup") as f:
        return sum(int(s.split()[1]) for s in f if s.startswith(("Pss_Anon:", "Pss_Shmem:"))) / 1024


def meminfo():
    with open("/proc/meminfo") as f:
        return {line.split(":")[0]: int(line.split()[1]) / 1024 for line in f}


for what, path in (("file on disk", "big.dat"), ("file in tmpfs", "/dev/shm/big.dat")):
    with open(path, "wb") as f:
        f.write(bytes(SIZE))
        f.flush()
        os.fsync(f.fileno())
        written = cached(path)
        os.posix_fadvise(f.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    print(f"{what}: {written} MiB in memory, {cached(path)} MiB after POSIX_FADV_DONTNEED")
    os.remove(path)

for kind in "MAP_PRIVATE", "MAP_SHARED":
    base = allocated()
    block = mmap.mmap(-1, SIZE, flags=getattr(mmap, kind))
    reserved = round(allocated() - base)
    for page in range(0, SIZE, mmap.PAGESIZE):
        block[page]
    read = round(allocated() - base)
    for page in range(0, SIZE, mmap.PAGESIZE):
        block[page] = 1
    print(f"{kind}: {reserved} MiB when reserved, {read} MiB when read, {round(allocated() - base)} MiB when written")
    block.close()

with open("/dev/shm/huge.dat", "wb") as f:
    for _ in range(512):
        f.write(bytes(MIB))
now = meminfo()
os.remove("/dev/shm/huge.dat")
cache = sum(now[k] for k in ("Buffers", "Cached", "SReclaimable"))
print("with 512 MiB in tmpfs: Shmem has them:", now["Shmem"] >= 512, "- Cached has them:", now["Cached"] >= 512)
print("MemAvailable is at least 512 MiB below MemFree + buff/cache:",
      now["MemAvailable"] <= now["MemFree"] + cache - 512)
print("MemAvailable is at most MemFree + buff/cache - Shmem:",
      now["MemAvailable"] <= now["MemFree"] + cache - now["Shmem"])
