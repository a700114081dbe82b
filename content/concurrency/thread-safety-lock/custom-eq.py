# check
# 键的 __eq__ 是 Python 写的：一个线程的 D[x] = y 比较到一半，另一个线程插入了别的键
from threading import Event, Thread

inside, go = Event(), Event()


class Key:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        inside.set()
        go.wait(timeout=30)
        return self is other


D, x, y = {Key(): 0}, Key(), "y"


def store():
    D[x] = y


thread = Thread(target=store)
thread.start()
inside.wait(timeout=30)
D["other"] = 1
print("during D[x] = y:", list(D.values()))
go.set()
thread.join()
print("after:", list(D.values()))
