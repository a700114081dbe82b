# check
# 可选括号的写法被按位置传了参数：字符串被当成函数；加一句 callable 判断，定义时就报错；参数本身可调用就分不清
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
