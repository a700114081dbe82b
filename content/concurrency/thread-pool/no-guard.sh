# check: timeout=120
# 没有 __name__ 判断的脚本：forkserver（3.14 在 Linux 上的默认）和 spawn 都重新导入主模块，子进程报 RuntimeError，主程序得到别的错；加上判断就好
cat > bare.py <<'Y'
import multiprocessing, sys
from concurrent.futures import ProcessPoolExecutor
with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(sys.argv[1])) as pool:
    try: print(list(pool.map(abs, [-1, -2])))
    except Exception as e:
        print("caught in", __name__, "OSError or EOFError" if isinstance(e, (OSError, EOFError)) else type(e).__name__); raise
Y
cat > guarded.py <<'Y'
import multiprocessing, sys
from concurrent.futures import ProcessPoolExecutor
if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        print(sys.version.split()[0], multiprocessing.get_start_method(), list(pool.map(abs, [-1, -2])))
Y
for method in forkserver spawn; do
  python3.14 bare.py $method > out 2> err; echo "$method without the guard: exit $?, $(grep -om1 RuntimeError err)"; sort -u out
done
python3.14 guarded.py
