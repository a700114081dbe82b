#!/bin/bash
# 1 号进程是 `sh -c 命令` 时，SIGTERM 到不到程序看 sh 是谁：dash 总留在 1 号，到不了；
# bash 对单条命令用 exec 顶替自己，到得了，命令前后还有别的就到不了。
# dash 0.5.12、bash 5.2.15（Debian 12，以 root 运行）；dash 0.5.12、bash 5.3（Debian unstable）结果相同；2026-11-26
cat > app.py <<'P'
import os
import signal
import time

def stop(*_):
    print("  程序收到 SIGTERM，进程号", os.getpid(), flush=True)
    os._exit(0)

signal.signal(signal.SIGTERM, stop)
time.sleep(4)
print("  程序没收到 SIGTERM，进程号", os.getpid(), flush=True)
P

try() {                          # "$@" 在新的 PID 命名空间里当 1 号进程
  echo "$*"
  unshare --pid --fork --kill-child --mount-proc "$@" &
  sleep 1.5
  kill -TERM "$(cat /proc/$!/task/$!/children)"
  wait $!
}

for shell in dash bash; do
  try $shell -c 'python3 app.py'
  try $shell -c 'true; python3 app.py; true'
done
try python3 app.py               # 数组形式
