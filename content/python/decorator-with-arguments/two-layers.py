# check
# 两层的写法：函数与配置并排收，用 partial 把配置先填上
from functools import partial, wraps


def retry(func, *, attempts=3):
    @wraps(func)
    def wrapper(*args):
        return attempts, func(*args)

    return wrapper


@partial(retry, attempts=5)
def fetch(x):
    return x


@retry
def plain(x):
    return x


print(fetch(1), fetch.__name__, plain(2))
