# check
# 提交一个会抛异常的任务、不看 Future：标准错误是空的，进程以 0 退出；取了才看得到
import subprocess, sys

script = """
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(1) as pool:
    future = pool.submit(int, "x")
"""
for more in "", "print(future.exception())":
    run = subprocess.run([sys.executable, "-c", script + more], capture_output=True, text=True)
    print("exit", run.returncode, "- stderr", len(run.stderr), "bytes - stdout:", run.stdout.strip())
