# check: timeout=120
# 子进程拿着 mp.Lock 被杀，锁没人放；拿着 flock 被杀，内核放开；它 fork 过的子进程还开着那个描述符，就不放
import fcntl, multiprocessing as mp, os, signal

def hold(lock, pipe, forks):
    lock.acquire()
    file = open("lockfile", "w")
    fcntl.flock(file, fcntl.LOCK_EX)
    pid = os.fork() if forks else None
    if pid == 0: signal.pause()
    pipe.send(pid)
    signal.pause()

if __name__ == "__main__":
    for forks in False, True:
        lock, (ours, theirs) = mp.Lock(), mp.Pipe()
        child = mp.Process(target=hold, args=(lock, theirs, forks))
        child.start()
        pid = ours.recv()
        child.kill()
        child.join()
        print("it had forked:", forks, "- exit code", child.exitcode)
        print("mp.Lock acquired:", lock.acquire(timeout=2))
        with open("lockfile", "w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                print("flock acquired: True")
            except BlockingIOError as e:
                print("flock:", type(e).__name__)
        if pid: os.kill(pid, signal.SIGKILL)
