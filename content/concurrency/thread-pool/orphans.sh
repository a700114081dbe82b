# check: timeout=120
# 用进程池的主进程收到 SIGTERM 而没有处理函数：它立即结束，工作进程还在，在跑的和已送去的任务照样做完，之后也不退出
export TMPDIR=$PWD
cat > job.py <<'Y'
import os, time
from concurrent.futures import ProcessPoolExecutor
def work():
    while not os.path.exists("go"): time.sleep(0.01)
    print("running one finished", flush=True)
def main():
    pool = ProcessPoolExecutor(1)
    running = pool.submit(work)
    queued = pool.submit(print, "queued one finished", flush=True)
    while not queued.running(): time.sleep(0.01)
    print(*pool._processes, file=open("worker", "w"))
    time.sleep(100)
if __name__ == "__main__":
    main()
Y
python3.14 job.py > log 2> /dev/null & MAIN=$!
until [ -s worker ]; do sleep 0.1; done
kill -TERM $MAIN; wait $MAIN 2> /dev/null; echo "main process: exit $?"
touch go; until grep -q queued log; do sleep 0.1; done; cat log
sleep 1; W=$(cat worker); kill -0 $W && echo "the worker: still there"
kill -9 $W; while [ -e /proc/$W ] || grep -qs resource_tracker /proc/[0-9]*/cmdline; do sleep 0.1; done
