# check: timeout=60
# 不调用 shutdown：正常退出前把在跑的和排队的都做完；收到 SIGTERM 而没有处理函数，进程立即结束，什么也不等
cat > job.py <<'Y'
import sys, time
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(1)
pool.submit(lambda: (time.sleep(60 if "wait" in sys.argv else 1), print("running one finished", flush=True)))
pool.submit(print, "queued one finished", flush=True)
print("end of the main program", flush=True)
if "wait" in sys.argv: time.sleep(100)
Y
python3.14 job.py; echo "exit $?"
python3.14 job.py wait > log & until [ -s log ]; do sleep 0.1; done
kill -TERM $!; wait $! 2> /dev/null
python3.14 -c 'import signal, sys; print("ended by", signal.Signals(int(sys.argv[1]) - 128).name)' $?; cat log
