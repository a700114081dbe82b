# check: with=root
# ulimit -u 50 时起 100 个线程：root 都起来了，普通用户和用户命名空间里的 root 起不满
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
echo "in a user namespace:"
python3 - "$try" <<'P'
import os
import pwd
import sys

alice = pwd.getpwnam("alice").pw_uid
(r, w), (r2, w2) = os.pipe(), os.pipe()
if (child := os.fork()) == 0:
    os.unshare(os.CLONE_NEWUSER)
    os.write(w2, b"x")
    os.read(r, 1)
    os.setgid(0)
    os.setuid(0)
    os.execlp("bash", "bash", "-c", sys.argv[1])
os.read(r2, 1)
for file in "uid_map", "gid_map":
    with open(f"/proc/{child}/{file}", "w") as f:
        f.write(f"0 {alice} 1")
os.write(w, b"x")
os.wait()
P
