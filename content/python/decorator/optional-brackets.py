# check
# 有没有括号都能用的装饰器；参数限定为关键字时，忘写括号在定义时就报错
from functools import partial, wraps


def tag(func=None, *, name="p"):
    if func is None:
        return partial(tag, name=name)

    @wraps(func)
    def wrapper(*args, **kwargs):
        return f"<{name}>{func(*args, **kwargs)}</{name}>"

    return wrapper


@tag
def a():
    return "A"


@tag(name="h1")
def b():
    return "B"


print(a(), b())
print(type(tag(name="h1")).__name__)


def retry(*, on, attempts=3): ...


try:
    exec("@retry\ndef fetch(): ...")
except TypeError as e:
    print("TypeError:", e)
