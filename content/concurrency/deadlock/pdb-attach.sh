# check: timeout=120
# 主线程等着自己的锁：3.14 的 pdb -p 接上去就一起等，10 秒后仍没有提示符；3.15 的 dump 照样读出它停在哪一行，但不能读 3.14 的进程
export TMPDIR=$PWD
cat > own.py <<'X'
import threading
lock = threading.Lock()
lock.acquire()
print("ready", flush=True)
lock.acquire()
X
python3.14 own.py > log & until [ -s log ]; do sleep 0.1; done; PID=$!
timeout 10 python3.14 -m pdb -p $PID > shown < /dev/null; echo "pdb -p: exit $?, bytes shown $(wc -c < shown)"
python3.15 -m profiling.sampling dump -a $PID
kill -9 $PID; wait $PID 2> /dev/null; rm log
python3.15 own.py > log & until [ -s log ]; do sleep 0.1; done; PID=$!
python3.15 -m profiling.sampling dump -a $PID | tail -2
kill -9 $PID; wait $PID 2> /dev/null || true
