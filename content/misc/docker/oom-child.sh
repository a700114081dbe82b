#!/bin/bash
# 超过内存上限时，内核杀的是占用多的那个进程：子进程被 SIGKILL，主进程还在，所以容器不会因此退出。
# Linux 的 cgroup v1（memory 控制器，上限约 60 MB）、CPython 3.11，以 root 运行；2026-11-26
group=/sys/fs/cgroup/memory/oom-demo
mkdir $group
echo 60000000 > $group/memory.limit_in_bytes
cat > app.py <<'P'
import os

pid = os.fork()
if pid == 0:                                   # 子进程一直要内存
    held = []
    while True:
        held.append(os.urandom(1) * 1_000_000)
_, status = os.waitpid(pid, 0)
print("子进程被信号", os.WTERMSIG(status), "杀掉，主进程还在")
P
bash -c "echo \$\$ > $group/cgroup.procs; exec python3 app.py"
grep oom_kill\  $group/memory.oom_control
rmdir $group
