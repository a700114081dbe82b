# check
# 循环回收器只跟踪可能引用别人的对象：列表、字典、实例、函数、类都在内，整数、浮点数、字符串不在；Decimal 也是数字，却在内
import gc
from decimal import Decimal


class Node: ...


for value in (7, 3.5, "text", b"raw", None, (), range(3), [], {}, Node(), Node, len, lambda: 0, (1, []), {1}, Decimal(1)):
    print(type(value).__name__, gc.is_tracked(value))
