# check
# 在 __new__ 里登记的，copy 和 pickle 还原出来的也登记了；在 __init__ 里登记的没有
import copy
import pickle

born, initialised = [], []


class Job:
    def __new__(cls, *args):
        self = super().__new__(cls)
        born.append(self)
        return self

    def __init__(self, name):
        self.name = name
        initialised.append(self)


job = Job("mail")
copy.copy(job)
pickle.loads(pickle.dumps(job))
print("in __new__:", len(born), "in __init__:", len(initialised))
