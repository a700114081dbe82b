# check
# 配置挂在包装函数上：改了就生效；外面再套一个带 wraps 的装饰器，改到的是抄出来的属性，里层看不见；方法要经类改
from functools import wraps


def retry(attempts):
    def decorate(func):
        @wraps(func)
        def wrapper(*args):
            return wrapper.attempts

        wrapper.attempts = attempts
        return wrapper

    return decorate


def log(func):
    @wraps(func)
    def wrapper():
        return func()

    return wrapper


@retry(3)
def f(): ...


@log
@retry(3)
def g(): ...


f.attempts = g.attempts = 5
print(f(), g())
g.__wrapped__.attempts = 5
print(g())


class Shop:
    @retry(3)
    def f(self): ...


try:
    Shop().f.attempts = 5
except AttributeError as e:
    print("AttributeError:", e)
Shop.f.attempts = 5
print(Shop().f())
