# check
# 默认值只在 def 执行时求值一次，之后的调用共用；datetime.now() 也停在定义时；只能按关键字传的参数，默认值存在 __kwdefaults__
import time
from datetime import datetime


def stamp():
    print("evaluated")
    return []


def add(x, to=stamp()):
    to.append(x)
    return to


def log(at=datetime.now()):
    return at


print("defined")
add(1)
print(add(2), add([], to=[]))
first = log()
time.sleep(0.01)
print(log() == first, log() < datetime.now())


def tag(*, to=[]):
    to.append(1)


tag()
print(tag.__defaults__, tag.__kwdefaults__)
