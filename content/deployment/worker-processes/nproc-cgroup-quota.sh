# nproc 自 coreutils 9.8 起认 cgroup v2 的 CPU 配额，9.1 不认；CPython 的三个函数都不认。
# 先后在 coreutils 9.1 和 9.10（后者有 CPython 3.14.10、3.15.2）上运行，两核，root；2026-11-26
# 配额写在一份只有本进程看得见的假 cgroup 目录里，不动机器的真实配额。
nproc --version | head -1
unshare -m sh -c '
  mount -t tmpfs none /sys && mkdir -p /sys/fs/cgroup && cd /sys/fs/cgroup
  : > cgroup.controllers
  for quota in "max 100000" "100000 100000" "140000 100000" "150000 100000"; do
    echo "$quota" > cpu.max
    echo "cpu.max = $quota：nproc = $(nproc)"
    for python in python3.14 python3.15; do
      command -v $python > /dev/null || continue
      $python -c "
import os, platform
print(\" \", platform.python_version(), os.cpu_count(), os.process_cpu_count(),
      len(os.sched_getaffinity(0)))"
    done
  done'
