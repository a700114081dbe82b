# check: timeout=120
# 三种池的默认大小，按 PYTHON_CPU_COUNT 假装有 1、4、64 个核；只给进程绑一个核也算
cat > sizes.py <<'X'
import os
from concurrent.futures import InterpreterPoolExecutor, ProcessPoolExecutor, ThreadPoolExecutor
n = os.process_cpu_count()
print(f"cores {n}:", *(f"{pool.__name__} {pool()._max_workers}" for pool in (ThreadPoolExecutor, ProcessPoolExecutor, InterpreterPoolExecutor)))
X
for n in 1 4 64; do PYTHON_CPU_COUNT=$n python3.14 sizes.py; done
taskset -c 0 python3.14 sizes.py
