# check: timeout=120
# 主线程等着自己的锁：3.14 的 pdb -p 10 秒后仍没有提示符，给有处理函数的信号才接上；3.15 的 dump 照样读出停在哪一行，但不能读 3.14 的进程
export TMPDIR=$PWD
cat > own.py <<'Y'
import signal, threading
signal.signal(signal.SIGUSR1, lambda *_: None)
lock = threading.Lock()
lock.acquire()
print("ready", flush=True)
lock.acquire()
Y
python3.14 own.py > log & until [ -s log ]; do sleep 0.1; done; PID=$!
mkfifo in; exec 3<> in; echo where >&3
python3.14 -m pdb -p $PID < in > shown & PDB=$!
T=10; sleep $T; echo "pdb -p after $T s: bytes shown $(wc -c < shown)"
until grep -qs 'own.py(6)' shown; do kill -USR1 $PID; sleep 1; done
echo "after SIGUSR1: $(grep -A1 -m1 'own.py(6)' shown | xargs)"; kill -9 $PDB; wait $PDB 2> /dev/null
python3.15 -m profiling.sampling dump -a $PID
kill -9 $PID; wait $PID 2> /dev/null; rm log
python3.15 own.py > log & until [ -s log ]; do sleep 0.1; done; PID=$!
python3.15 -m profiling.sampling dump -a $PID | tail -2
kill -9 $PID; wait $PID 2> /dev/null || true
