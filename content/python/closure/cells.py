# check
# 内层函数只带走编译时看得到的变量（eval 里的带不走），放在 __closure__ 的单元里；更里层的函数用到的，中间那层也带着；什么都不用带的函数没有闭包；读写走 LOAD_DEREF、STORE_DEREF
import dis


def outer():
    n, hidden = 1, 2

    def inner():
        return n

    def plain():
        return len("")

    def evaluates():
        return eval("hidden")

    def middle():
        def innermost():
            return n

        return innermost

    return inner, plain, evaluates, middle


inner, plain, evaluates, middle = outer()
print(outer.__code__.co_cellvars, inner.__code__.co_freevars, inner.__closure__[0].cell_contents)
print(plain.__closure__, outer.__closure__, "middle:", middle.__code__.co_freevars)
try:
    evaluates()
except NameError as e:
    print("NameError:", e)
for function in outer, inner:
    names = [i.opname for i in dis.get_instructions(function)]
    print(function.__name__, [name for name in names if "CELL" in name or "FREE" in name or "DEREF" in name])
