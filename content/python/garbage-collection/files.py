# check
# 忘了关的文件：没有环时最后一个引用消失就关上，有环就开到循环回收；with 和 finally 马上关
import gc
import os


class Job: ...


def is_open(fd):
    try:
        os.fstat(fd)
        return True
    except OSError:
        return False


gc.collect()
gc.disable()
f = open(__file__)
fd = f.fileno()
del f
print("no cycle:", is_open(fd))
job = Job()
job.file, job.me = open(__file__), job
fd = job.file.fileno()
del job
print("in a cycle:", is_open(fd), end=" ")
gc.collect()
print("after collect:", is_open(fd))
with open(__file__) as f:
    fd = f.fileno()
print("with:", is_open(fd))
f = open(__file__)
try:
    fd = f.fileno()
finally:
    f.close()
print("finally:", is_open(fd))
