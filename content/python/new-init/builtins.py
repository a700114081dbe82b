# check
# 不可变的内置类型自己有 __new__，__init__ 用 object 的；list、dict、set 两个都有自己的；object.__new__ 不给 int 用
for cls in (int, float, str, bytes, tuple, frozenset, list, dict, set):
    own = [name for name in ("__new__", "__init__") if name in vars(cls)]
    print(cls.__name__, own)
try:
    object.__new__(int)
except TypeError as e:
    print("TypeError:", e)
