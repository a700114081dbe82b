# check: with=root
# nproc 认 cgroup v2 的 CPU 配额和绑核；CPython 的三个函数不认配额；配额写在一份只有本进程看得见的假 cgroup 目录里
nproc --version | head -1
unshare -m sh -c '
  mount -t tmpfs none /sys && mkdir -p /sys/fs/cgroup && cd /sys/fs/cgroup
  : > cgroup.controllers
  machine=$(getconf _NPROCESSORS_ONLN)
  for quota in "100000 100000"; do
    echo "$quota" > cpu.max
    echo "cpu.max = $(cat cpu.max): nproc = $(nproc)"
    python3 -c "
import os
machine = int(\"$machine\")
print(\"all cores of the machine:\", *(f\"{name} {n == machine}\" for name, n in (
    (\"os.cpu_count()\", os.cpu_count()), (\"os.process_cpu_count()\", os.process_cpu_count()),
    (\"os.sched_getaffinity(0)\", len(os.sched_getaffinity(0))))))
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
print(\"bound to one core: os.process_cpu_count() is\", os.process_cpu_count(), \"len(os.sched_getaffinity(0)) is\", len(os.sched_getaffinity(0)))"
  done
  echo max 100000 > cpu.max
  echo "bound to one core, no quota: nproc = $(taskset -c 0 nproc)"'
PYTHON_CPU_COUNT=7 python3 -c 'import os; print("PYTHON_CPU_COUNT:", os.cpu_count(), os.process_cpu_count())'
