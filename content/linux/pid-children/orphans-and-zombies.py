# check
# 孤儿改认最近的 subreaper，没有就是 1 号进程，组、会话和 cgroup 不变；僵尸 kill -9 无效，wait 之后或转给 1 号进程后消失；忽略 SIGCHLD 不留僵尸；PR_SET_PDEATHSIG
import ctypes
import os
import signal
import time

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
prctl = ctypes.CDLL(None).prctl


def stat(pid):
    with open(f"/proc/{pid}/stat") as f:
        state, ppid, pgid, sid = f.read().rsplit(")", 1)[1].split()[:4]
    with open(f"/proc/{pid}/cgroup") as f:
        return state, int(ppid), int(pgid), int(sid), f.read()


def orphan(dies=False, seconds=3):
    read, write = os.pipe()
    if (parent := os.fork()) == 0:
        if (child := os.fork()) == 0:
            if dies:
                prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
            time.sleep(seconds)
            os._exit(0)
        os.write(write, str(child).encode())
        time.sleep(0.3)
        os._exit(0)
    child = int(os.read(read, 20))
    time.sleep(0.1)
    before = stat(child)
    os.waitpid(parent, 0)
    time.sleep(0.1)
    if not os.path.exists(f"/proc/{child}"):
        return before[0], "gone"
    after = stat(child)
    return after[1], before[2:] == after[2:]


me = os.getpid()
ppid, same = orphan()
print("without a subreaper: PPID", ppid, "- PGID, SID, cgroup unchanged:", same)
print("zombie, then its parent exits:", *orphan(seconds=0))
print("with PR_SET_PDEATHSIG, when the parent exits:", *orphan(dies=True))
prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
ppid, same = orphan()
print("with a subreaper: PPID is the subreaper:", ppid == me, "- PGID, SID, cgroup unchanged:", same)

if (child := os.fork()) == 0:
    os._exit(0)
time.sleep(0.3)
print("before wait:", stat(child)[0])
os.kill(child, signal.SIGKILL)
time.sleep(0.3)
print("after kill -9:", stat(child)[0])
os.waitpid(child, 0)
print("after wait:", os.path.exists(f"/proc/{child}"))
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
if (child := os.fork()) == 0:
    os._exit(0)
time.sleep(0.3)
print("SIGCHLD ignored, no wait: zombie", os.path.exists(f"/proc/{child}"))
