# check
# 孤儿改认最近的 subreaper，没有就是 1 号进程，组和会话不变；僵尸 kill -9 无效，wait 之后消失
import ctypes
import os
import signal
import time

PR_SET_CHILD_SUBREAPER = 36


def stat(pid):
    with open(f"/proc/{pid}/stat") as f:
        state, ppid, pgid, sid = f.read().rsplit(")", 1)[1].split()[:4]
    return state, int(ppid), int(pgid), int(sid)


def orphan():
    read, write = os.pipe()
    if (parent := os.fork()) == 0:
        if (child := os.fork()) == 0:
            time.sleep(3)
            os._exit(0)
        os.write(write, str(child).encode())
        time.sleep(0.3)
        os._exit(0)
    child = int(os.read(read, 20))
    before = stat(child)
    os.waitpid(parent, 0)
    after = stat(child)
    return after[1], before[2:] == after[2:]


me = os.getpid()
ppid, same = orphan()
print("without a subreaper: PPID", ppid, "- PGID, SID unchanged:", same)
ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
ppid, same = orphan()
print("with a subreaper: PPID is the subreaper:", ppid == me, "- PGID, SID unchanged:", same)

if (child := os.fork()) == 0:
    os._exit(0)
time.sleep(0.3)
print("before wait:", stat(child)[0])
os.kill(child, signal.SIGKILL)
time.sleep(0.3)
print("after kill -9:", stat(child)[0])
os.waitpid(child, 0)
print("after wait:", os.path.exists(f"/proc/{child}"))
if (parent := os.fork()) == 0:
    if os.fork() == 0:
        os._exit(0)
    time.sleep(0.3)
    os._exit(0)
os.waitpid(parent, 0)
