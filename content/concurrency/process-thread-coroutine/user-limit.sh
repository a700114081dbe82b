# check: with=root
# ulimit -u 50 时起 100 个线程：root 都起来了，普通用户起不满
cat > threads.py <<'P'
import os
import threading

gate, started = threading.Event(), 0
try:
    for _ in range(100):
        threading.Thread(target=gate.wait).start()
        started += 1
except RuntimeError as e:
    print(e)
print("root" if os.getuid() == 0 else "user", "started all of 100:", started == 100)
gate.set()
P
chmod 755 . ; chmod 644 threads.py
try='ulimit -u 50; python3 threads.py'
bash -c "$try"
su alice -c "$try"
