# check: timeout=60
# 另起的程序按名字挂上共享内存：默认也登记到它自己的跟踪进程，它一退出，内存就被删掉；track=False 不删
cat > owner.py <<'Y'
import os, time
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory(name="block", create=True, size=16)
block.buf[0] = 42
print("made", flush=True)
while not os.path.exists("stop"): time.sleep(0.1)
Y
cat > guest.py <<'Y'
import sys
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory("block", track=sys.argv[1] == "True")
print(f"guest with track={sys.argv[1]} reads", block.buf[0], end=", ", flush=True)
block.close()
Y
python3.14 owner.py > log 2> err & until [ -s log ]; do sleep 0.1; done
for track in False True; do
  python3.14 guest.py $track 2>> err
  for _ in {1..50}; do [ -e /dev/shm/block ] || break; sleep 0.1; done
  test -e /dev/shm/block && echo "still in /dev/shm" || echo "gone while the owner runs"
done
touch stop; wait
