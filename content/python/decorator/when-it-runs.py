# check
# 装饰器在 def 执行时运行一次，以函数对象为唯一参数；包装函数每次调用都运行
from functools import wraps


def deco(*args):
    print("decorated with", len(args), "argument:", type(args[0]).__name__)

    @wraps(args[0])
    def wrapper(*inner):
        wrapper.calls += 1
        return args[0](*inner)

    wrapper.calls = 0
    return wrapper


@deco
def f(a):
    return a


f(1)
f(2)
print("calls of the wrapper:", f.calls)

try:
    exec("@1\ndef g(): ...")
except TypeError as e:
    print("TypeError:", e)


def forget(func):
    pass


@forget
def h(): ...


print(h)
