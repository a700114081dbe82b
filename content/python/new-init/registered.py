# check
# 在 __new__ 里登记的，copy 和 pickle 还原出来的也登记了；在 __init__ 里登记的没有；__getattr__ 要用的属性同理；__new__ 里的校验管不到写回的属性值
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


class Late:
    def __init__(self):
        self.data = {}

    def __getattr__(self, name):
        try:
            return self.data[name]
        except KeyError:
            raise AttributeError(name) from None


class Early(Late):
    def __new__(cls):
        self = super().__new__(cls)
        self.data = {}
        return self


for cls in Late, Early:
    try:
        print(cls.__name__, copy.copy(cls()).data)
    except RecursionError as e:
        print(cls.__name__, type(e).__name__)


class Price:
    def __new__(cls, yuan=0):
        if yuan < 0:
            raise ValueError("negative")
        return super().__new__(cls)

    def __init__(self, yuan=0):
        self.yuan = yuan


try:
    Price(-1)
except ValueError as e:
    print("Price(-1):", e)
price = Price(1)
price.yuan = -1
print("restored:", pickle.loads(pickle.dumps(price)).yuan)
