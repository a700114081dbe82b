# check
# str、int、tuple 的子类自带 __getnewargs__，还原时 __new__ 收到值；另有必需参数：copy 和 pickle 不知道传什么，pickle 封存时不报，还原时才报；__getnewargs__ 告诉它们；协议 0、1 不调用类的 __new__
import copy
import pickle


class Code(str):
    def __new__(cls, text, kind):
        self = super().__new__(cls, text)
        self.kind = kind
        return self


class Safe(Code):
    def __getnewargs__(self):
        return str(self), self.kind


class Loud:
    def __new__(cls):
        print("__new__")
        return super().__new__(cls)


for cls in (Code, Safe):
    for name, make in (("copy", copy.copy), ("pickle", lambda o: pickle.loads(pickle.dumps(o)))):
        try:
            print(cls.__name__, name, make(cls("a", "sku")).kind)
        except TypeError as e:
            print(cls.__name__, name, "TypeError:", e)
loud = Loud()
sealed = pickle.dumps(Code("a", "sku"))
print("pickle.dumps gives", type(sealed).__name__)
try:
    pickle.loads(sealed)
except TypeError as e:
    print("pickle.loads: TypeError:", e)
print("pickle default protocol:", pickle.DEFAULT_PROTOCOL)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print("protocol", protocol)
    pickle.loads(pickle.dumps(loud, protocol))
for base, value in ((str, "a"), (int, 7), (tuple, (1, 2))):
    got = []
    cls = type("Sub", (base,), {"__new__": lambda cls, *args, base=base: (got.append(args), base.__new__(cls, *args))[1]})
    one = cls(value)
    got.clear()
    copy.copy(one)
    print(base.__name__, "__getnewargs__" in vars(base), got)
