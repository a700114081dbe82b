# check
# as 拿到的是 __enter__ 的返回值：open 返回自己，TemporaryDirectory 给路径字符串，Lock 给 True；__enter__ 忘了 return 就是 None
import tempfile
from threading import Lock


class Forgot:
    def __enter__(self): ...
    def __exit__(self, *exc): ...


class ReturnsSelf(Forgot):
    def __exit__(self, *exc):
        return self


file = open("data.txt", "w")
with file as same:
    print("open:", same is file)
for manager in tempfile.TemporaryDirectory(), Lock(), Forgot():
    with manager as value:
        print(type(manager).__name__, "as", type(value).__name__)
with ReturnsSelf():
    raise ValueError
print("__exit__ returned self: no error")
