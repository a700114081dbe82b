# check: with=root
# 没装处理函数的 1 号进程不理 SIGTERM，别的进程照默认动作退出；孤儿进程归 1 号，它不收尸就成僵尸
cat > plain.py <<'P'
import os, time
time.sleep(1.5)
print("  no handler, still alive as process", os.getpid(), flush=True)
P
python3 plain.py & sleep 0.5
kill -TERM $!; wait $!
echo "not process 1: killed by SIG$(kill -l $?)"
unshare --pid --fork --kill-child --mount-proc python3 plain.py & sleep 0.5
kill -TERM "$(cat /proc/$!/task/$!/children)"; wait $!

cat > orphan.py <<'P'
import subprocess, time
subprocess.run(["sh", "-c", "sleep 0.2 & exit"])
time.sleep(1)
print(subprocess.run(["ps", "-e", "-o", "ppid=,stat=,comm="], capture_output=True, text=True).stdout)
P
unshare --pid --fork --mount-proc python3 orphan.py | grep sleep
