# check: with=root
# 1 号进程是 sh -c 命令 时：dash 留在 1 号，SIGTERM 到不了程序；bash 让最后一条命令顶替自己，到得了，那条命令带重定向、后面还有命令、在管道或 if 里到不了；写 exec 或数组形式到得了
cat > app.py <<'P'
import os
import pathlib
import signal
import time

def stop(*_):
    print("  the program got SIGTERM as process", os.getpid(), flush=True)
    os._exit(0)

signal.signal(signal.SIGTERM, stop)
pathlib.Path("ready").touch()
while not pathlib.Path("sent").exists():
    time.sleep(0.01)
print("  the program got no signal, as process", os.getpid(), flush=True)
P

try() {
  echo "$*"
  rm -f ready sent
  unshare --pid --fork --kill-child --mount-proc "$@" &
  until [ -e ready ]; do sleep 0.05; done
  kill -TERM "$(cat /proc/$!/task/$!/children)"
  touch sent
  wait $!
}

for shell in dash bash; do
  try $shell -c 'python3 app.py'
  try $shell -c 'true; python3 app.py'
  try $shell -c 'python3 app.py 2>&1'
  try $shell -c 'python3 app.py; true'
  try $shell -c 'true | python3 app.py'
  try $shell -c 'if true; then python3 app.py; fi'
  try $shell -c 'exec python3 app.py 2>&1'
done
try python3 app.py
readlink -f /bin/sh | grep -o '[a-z]*$'
