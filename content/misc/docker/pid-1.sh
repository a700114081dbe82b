# check: with=root
# 没装处理函数的 1 号进程不理 SIGTERM，别的进程照默认动作退出；孤儿进程归 1 号，它不收尸就成僵尸
cat > plain.py <<'P'
import os, pathlib, time
pathlib.Path("ready").touch()
while not pathlib.Path("sent").exists():
    time.sleep(0.01)
print("  no handler, still alive as process", os.getpid(), flush=True)
P
ready() { until [ -e ready ]; do sleep 0.05; done; rm ready; }
python3 plain.py & ready
kill -TERM $!; wait $!
echo "not process 1: killed by SIG$(kill -l $?)"
unshare --pid --fork --kill-child --mount-proc python3 plain.py & ready
kill -TERM "$(cat /proc/$!/task/$!/children)"; touch sent; wait $!

cat > orphan.py <<'P'
import subprocess, time
subprocess.run(["sh", "-c", "sleep 0.2 & exit"])
time.sleep(1)
print(subprocess.run(["ps", "-e", "-o", "ppid=,stat=,comm="], capture_output=True, text=True).stdout)
P
unshare --pid --fork --mount-proc python3 orphan.py | grep sleep
