# check: timeout=60
# Queue.put 一个不能 pickle 的对象：put 本身不报错，后台线程打印出错，东西没进队列
import multiprocessing as mp, queue, subprocess, sys

script = """
import multiprocessing as mp, queue
if __name__ == "__main__":
    q = mp.Queue()
    q.put(lambda: 1)
    print("put returned")
    try:
        q.get(timeout=1)
    except queue.Empty as e:
        print("get:", type(e).__name__)
"""
open("script.py", "w").write(script)
run = subprocess.run([sys.executable, "script.py"], capture_output=True, text=True)
print(run.stdout.strip())
print("exit", run.returncode, "- stderr:", run.stderr.strip().splitlines()[-1].split(":")[0])
