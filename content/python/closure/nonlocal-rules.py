# check
# 内层赋值就成了局部变量：+= 报错，= 不报错而外层不变；nonlocal 重新绑定外层的；找不到外层绑定或写在模块顶层是 SyntaxError；global 认模块
n = "module"


def outer():
    n = 0

    def broken():
        n += 1

    def silent():
        n = 5

    def with_nonlocal():
        nonlocal n
        n += 1

    def with_global():
        global n
        n = "changed"

    try:
        broken()
    except UnboundLocalError as e:
        print(e)
    silent()
    print("after silent:", n)
    with_nonlocal()
    with_global()
    return n, broken.__closure__


print(outer(), n)
for source in "nonlocal x", "def f():\n  nonlocal x":
    try:
        exec(source)
    except SyntaxError as e:
        print(e.msg)
