# check: timeout=120
# 主模块被谁导入：forkserver 由服务进程导入一次，3 个工作进程从它 fork 出来；spawn 的 3 个工作进程各导入一次；用 python -m 启动时 forkserver 也是；fork 不再导入
cat > main.py <<'Y'
import multiprocessing, os, sys
from concurrent.futures import ProcessPoolExecutor
gate = None
def init(barrier):
    global gate
    gate = barrier
def pid(_):
    gate.wait()
    return os.getpid()
if __name__ == "__main__":
    context = multiprocessing.get_context(sys.argv[1])
    with ProcessPoolExecutor(3, context, init, (context.Barrier(3),)) as pool:
        workers = set(pool.map(pid, range(3)))
    imports = set(map(int, open("imports").read().split())) if os.path.exists("imports") else set()
    print("python -m" if __spec__ else "script", sys.argv[1], "- workers:", len(workers), "imports:", len(imports), "by workers:", len(imports & workers))
else:
    with open("imports", "a") as file:
        print(os.getpid(), file=file)
Y
for method in forkserver spawn fork; do rm -f imports; python3.14 main.py $method; done
rm -f imports; python3.14 -m main forkserver
