# check
# 类型参数写在函数名后面的装饰器能用，签名里有 P 和 R
import inspect
from collections.abc import Callable


def timed[**P, R](func: Callable[P, R]) -> Callable[P, R]:
    return func


print(inspect.signature(timed))
print(timed.__type_params__)
print(timed(abs)(-1))

import sys

print("CPython", sys.version.split()[0])
