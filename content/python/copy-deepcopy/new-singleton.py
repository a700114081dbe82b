# check
# __new__ 写法的单例：copy 和 deepcopy 重建时调用 __new__，得到的还是那一个，但 deepcopy 把属性换成了拷贝；__new__ 有必填参数的，抛 TypeError
import copy


class Config:
    _instance = None

    def __new__(cls):
        print("__new__")
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance


x = Config()
x.tags = tags = ["a"]
for job in (copy.copy, copy.deepcopy):
    print(job.__name__, job(x) is x, "same list:", x.tags is tags)


class Pool:
    def __new__(cls, url):
        return super().__new__(cls)


pool = Pool("redis://")
for job in (copy.copy, copy.deepcopy):
    try:
        job(pool)
    except TypeError as e:
        print(job.__name__, "TypeError:", e)
