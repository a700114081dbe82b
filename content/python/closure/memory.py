# check
# 闭包留住用到的变量，没用到的随外层返回释放；引用自己的内层函数成环，gc 之后才释放
import gc
import weakref


class Big: ...


def make():
    used, unused = Big(), Big()
    return (lambda: used), weakref.ref(used), weakref.ref(unused)


def recursive():
    big = Big()

    def walk(depth):
        return big if depth == 0 else walk(depth - 1)

    walk(3)
    return weakref.ref(big)


function, used, unused = make()
print("used alive:", used() is not None, "unused alive:", unused() is not None)
del function
print("used alive:", used() is not None)
gc.disable()
big = recursive()
print("cycle alive:", big() is not None)
gc.collect()
print("cycle alive:", big() is not None)
