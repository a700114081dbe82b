# check
# 浅拷贝和深拷贝都拒绝锁、打开的文件、生成器、模块，深拷贝还拒绝带着它们的对象；浅拷贝一个带锁的实例不报错，锁是同一把；asyncio 的锁、内存里的 StringIO 收得了
import asyncio
import copy
import io
import threading


class Client:
    def __init__(self):
        self.lock = threading.Lock()


lock, file, generator, client = threading.Lock(), open(__file__), (x for x in []), Client()
for name, x in {"lock": lock, "file": file, "generator": generator, "module": threading, "client": client}.items():
    for job in (copy.copy, copy.deepcopy):
        try:
            job(x)
            print(name, job.__name__, "ok")
        except TypeError as e:
            print(name, job.__name__, "TypeError:", e)
print(copy.copy(client).lock is client.lock)
for x in (asyncio.Lock(), io.StringIO("text")):
    print(type(x).__name__, "new:", copy.deepcopy(x) is not x)
