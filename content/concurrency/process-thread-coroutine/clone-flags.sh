# check: with=venv
# 起线程的系统调用带 CLONE_VM 与 CLONE_THREAD，fork 两样都不带
cat > thread.py <<'EOF'
import threading
thread = threading.Thread(target=int)
thread.start()
thread.join()
EOF
cat > fork.py <<'EOF'
import os
if os.fork() == 0:
    os._exit(0)
os.wait()
EOF
for how in thread fork; do
  echo "$how.py:" $(strace -f -e trace=clone,clone3,fork,vfork python3 "$how.py" 2>&1 |
    grep clone | grep -oE 'clone3?\(|CLONE_(VM|FILES|SIGHAND|THREAD)|SIGCHLD')
done
