# check
# LD_PRELOAD 换成 jemalloc：100 字节的对象一个也没向它要，2000 字节的才向它要；再设 PYTHONMALLOC=malloc，小对象也归它；设成 mimalloc，都不归它
cat > p.py <<'PY'
import ctypes

mallctl = ctypes.CDLL(None).mallctl

def allocated():
    value, size = ctypes.c_uint64(), ctypes.c_size_t(8)
    mallctl(b"thread.allocated", ctypes.byref(value), ctypes.byref(size), None, 0)
    return value.value

kept = [None] * 10_000
for length in 100, 2000:
    before = allocated()
    for i in range(10_000):
        kept[i] = bytes(length)
    print(length, "from jemalloc, each:", (allocated() - before) // 10_000)
PY
LD_PRELOAD=libjemalloc.so.2 python3 p.py
PYTHONMALLOC=malloc LD_PRELOAD=libjemalloc.so.2 python3 p.py
PYTHONMALLOC=mimalloc LD_PRELOAD=libjemalloc.so.2 python3 p.py
