# check
# 文件只能用一次；锁可以反复用、不能嵌套（Lock）；RLock 可以嵌套；acquire(timeout=…) 返回布尔值，锁没人放；with 之后名字还在，对象已关闭
from threading import Lock, RLock

with open("data.txt", "w") as file:
    file.write("x")
print(file.closed, file.name)
with open("data.txt") as file:
    pass
try:
    file.read()
except ValueError as e:
    print("read:", e)
try:
    with file:
        pass
except ValueError as e:
    print(e)
lock, rlock = Lock(), RLock()
for _ in range(2):
    with lock:
        print("Lock, nested acquire:", lock.acquire(blocking=False))
try:
    with lock.acquire(timeout=1):
        pass
except TypeError as e:
    print("TypeError:", e)
print("Lock still held:", lock.locked())
with rlock, rlock:
    print("RLock nested")
