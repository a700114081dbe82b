# check
# 忘写括号：外层不碰配置的，定义时不报错，拿它比大小的报错；调用时参数个数不对才报错，恰好一个位置参数（方法的 self 也算）就静静返回一个函数，除非中间层读了 func.__name__；反过来多写括号，定义时报错
from functools import wraps


def log(prefix="p"):
    def decorate(func):
        @wraps(func)
        def wrapper(*args):
            return prefix, func(*args)

        return wrapper

    return decorate


@log
def none(): ...


@log
def one(x):
    return x


def checked(times):
    if times < 1:
        raise ValueError(times)


try:
    checked(one)
except TypeError as e:
    print("checked at definition:", e)
print("defined:", one.__qualname__)
for arguments in (), (1, 2):
    try:
        none(*arguments)
    except TypeError as e:
        print(e)
print("one argument:", type(one(5)).__name__)
try:
    one(x=5)
except TypeError as e:
    print(e)


class Shop:
    @log
    def close(self):
        print("closed")


print("a method with self alone:", type(Shop().close()).__name__)


def named(prefix="p"):
    def decorate(func):
        name = func.__name__
        return lambda *args: (prefix, name, func(*args))

    return decorate


@named
def two(x): ...


try:
    two(5)
except AttributeError as e:
    print("one argument, the middle layer reads func.__name__:", e)


def plain(func): ...


try:
    plain()(one)
except TypeError as e:
    print("@plain():", e)
