# check: timeout=120
# 3.14 的进程：没登记 SIGUSR1 就被打死；登记过 faulthandler 的打印各线程的栈，进程还在；-X faulthandler 加 SIGABRT 打印后退出
cat > shop.py <<'X'
import faulthandler, signal, sys
from threading import Barrier, Lock, Thread
if "register" in sys.argv:
    faulthandler.register(signal.SIGUSR1)
account, stock, gate = Lock(), Lock(), Barrier(3)
def pay():
    with account:
        gate.wait()
        with stock: pass
def refund():
    with stock:
        gate.wait()
        with account: pass
for job in pay, refund:
    Thread(target=job).start()
gate.wait()
print("ready", flush=True)
X
run() { python3.14 "$@" > log 2> err & until [ -s log ]; do sleep 0.1; done; PID=$!; sleep 1; }
stacks() { grep -o 'shop.py", line .*' err; }
run shop.py; kill -USR1 $PID; wait $PID 2> /dev/null; echo "not registered: exit $?, lines of stack $(stacks | wc -l)"
run shop.py register; kill -USR1 $PID; until [ "$(stacks | wc -l)" = 2 ]; do sleep 0.1; done
stacks; kill -0 $PID && echo "registered: still running"; kill -9 $PID; wait $PID 2> /dev/null
run -X faulthandler shop.py; kill -ABRT $PID; wait $PID 2> /dev/null; echo "-X faulthandler: exit $?"; stacks
