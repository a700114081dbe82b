# check
# 带着锁、打开的文件、数据库连接的对象：pickle 抛 TypeError，copy.copy 与原对象共用一个；__getstate__ 去掉、__setstate__ 重新建就各有一个
import copy
import pickle
import sqlite3
from tempfile import TemporaryFile
from threading import Lock


class Job:
    def __init__(self, make):
        self.make, self.held = make, make()


class Again(Job):
    def __getstate__(self):
        return {"make": self.make}

    def __setstate__(self, state):
        self.__init__(**state)


def memory():
    return sqlite3.connect(":memory:")


for job in Job(Lock), Job(TemporaryFile), Job(memory), Again(Lock):
    try:
        back = pickle.loads(pickle.dumps(job))
        print(type(job).__name__, "pickle: the same:", back.held is job.held)
    except TypeError as e:
        print(type(job).__name__, "pickle: TypeError:", e)
    print("  copy.copy: the same:", copy.copy(job).held is job.held)
