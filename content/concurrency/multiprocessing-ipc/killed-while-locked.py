# check: timeout=120
# 子进程拿着 mp.Lock 被杀，锁没人放；拿着 flock 被杀，内核放开
import fcntl, multiprocessing as mp, os, signal

def hold(lock, ready):
    lock.acquire()
    file = open("lockfile", "w")
    fcntl.flock(file, fcntl.LOCK_EX)
    ready.set()
    signal.pause()

if __name__ == "__main__":
    lock, ready = mp.Lock(), mp.Event()
    child = mp.Process(target=hold, args=(lock, ready))
    child.start()
    ready.wait()
    child.kill()
    child.join()
    print("exit code", child.exitcode)
    print("mp.Lock acquired:", lock.acquire(timeout=2))
    with open("lockfile", "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        print("flock acquired: True")
