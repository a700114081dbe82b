# check: timeout=60
# 忘了 unlink：资源跟踪进程在程序退出（或被 kill -9）之后替它删掉并警告；track=False 就留在 /dev/shm
cat > make.py <<'X'
import sys, time
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory(name=sys.argv[1], create=True, size=16, track=sys.argv[1] != "untracked")
print("made", flush=True)
if sys.argv[1] == "killed": time.sleep(1000)
X
left() { test -e "/dev/shm/$1" && echo "still in /dev/shm" || echo "gone"; }
settle() { for _ in {1..200}; do [ "$(left "$1")" = gone ] && grep -q leaked err && break; sleep 0.1; done; }
python3.14 make.py plain 2> err > log; settle plain
echo "exit without unlink: $(left plain), warning: $(grep -om1 'leaked shared_memory' err)"
rm log; python3.14 make.py killed 2> err > log & PID=$!
until [ -s log ]; do sleep 0.1; done; left killed; kill -9 $PID; wait $PID 2> /dev/null; settle killed
echo "after kill -9: $(left killed), warning: $(grep -om1 'leaked shared_memory' err)"
python3.14 make.py untracked > log 2> err; sleep 1; echo "track=False: $(left untracked), warning: $(grep -om1 'leaked shared_memory' err)"
rm /dev/shm/untracked
