# check
# 不写也会有的环：存进局部变量的异常与它的栈帧、递归的内层函数、类自己；要等循环回收器；异常存在别处不成环
import gc
import weakref


class Big: ...


def with_exception():
    big = Big()
    try:
        raise ValueError
    except ValueError as e:
        error = e
    return weakref.ref(big)


def not_saved():
    big = Big()
    try:
        raise ValueError
    except ValueError as e:
        e.add_note("seen")
    print("e is still bound:", "e" in locals())
    return weakref.ref(big)


def cleared():
    big = Big()
    try:
        raise ValueError
    except ValueError as e:
        error = e
    del error
    return weakref.ref(big)


def saved_elsewhere():
    big = Big()
    try:
        raise ValueError
    except ValueError as e:
        errors.append(e)
    return weakref.ref(big)


def inner_function():
    def walk(n):
        return n and walk(n - 1)

    return weakref.ref(walk)


def local_class():
    class Model: ...

    return weakref.ref(Model)


gc.disable()
for make in (with_exception, not_saved, cleared, inner_function, local_class):
    gc.collect()
    ref = make()
    before = ref() is not None
    gc.collect()
    print(make.__name__, "alive:", before, "after collect:", ref() is not None)
errors = []
ref = saved_elsewhere()
print("in a list outside, alive:", ref() is not None, end=" ")
errors.clear()
print("after clear, no collect:", ref() is not None)
