# check
# sys.getrefcount：模块级变量是 2，3.14 的函数局部变量是 1（读局部变量时借用引用）；None 和小整数不朽
import sys

x = object()


def inside():
    local = object()
    return sys.getrefcount(local)


print("module:", sys.getrefcount(x), "function:", inside())
before = sys.getrefcount(None)
many = [None] * 1000
print("None counted:", sys.getrefcount(None) - before, sys._is_immortal(None), sys._is_immortal(7))
