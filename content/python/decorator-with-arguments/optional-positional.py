# check
# 可选括号的写法被按位置传了参数：字符串被当成函数；加一句 callable 判断，定义时就报错；按关键字收，配置是函数也分得清
from functools import wraps


def make(strict):
    def log(func=None, /, *, level="INFO"):
        if strict and func is not None and not callable(func):
            raise TypeError("write level= as a keyword")

        def decorate(func):
            @wraps(func)
            def wrapper(*args):
                return level, func.__name__

            return wrapper

        return decorate if func is None else decorate(func)

    return log


for strict in False, True:
    try:
        replaced = make(strict)("DEBUG")(print)
    except (AttributeError, TypeError) as e:
        print(strict, type(e).__name__, e)


def shown(func=None, /, *, style=str):
    def decorate(func):
        return lambda: style(func())

    return decorate if func is None else decorate(func)


@shown(style=lambda v: f"<{v}>")
def one():
    return 1


@shown
def two():
    return 2


print(one(), two())
