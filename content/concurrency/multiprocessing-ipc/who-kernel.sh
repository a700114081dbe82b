# check: timeout=120
# Pipe(duplex=True) 是一对 Unix 套接字，duplex=False 是管道；Queue 里是管道加锁；SharedMemory 是 /dev/shm 里的文件
cat > open.py <<'X'
import multiprocessing as mp, os
from multiprocessing import shared_memory
def kind(fd): return os.readlink(f"/proc/self/fd/{fd}").split(":")[0]
both, one = mp.Pipe(), mp.Pipe(duplex=False)
print("Pipe()", kind(both[0].fileno()), "- Pipe(duplex=False)", kind(one[0].fileno()))
queue = mp.Queue()
print("Queue", kind(queue._reader.fileno()), type(queue._rlock).__name__, type(queue._wlock).__name__)
block = shared_memory.SharedMemory(create=True, size=16)
print("SharedMemory", os.path.dirname(os.readlink(f"/proc/self/fd/{block._fd}")))
block.close(); block.unlink()
X
python3.14 open.py
