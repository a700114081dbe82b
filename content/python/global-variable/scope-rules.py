# check
# 有绑定的名字在整个函数里是局部变量，推导式里的 := 和光有注解的也是；global 指的是定义函数的那个模块；读取与改对象不需要 global
import sys
from pathlib import Path

Path("a.py").write_text("def set_x():\n    global x\n    x = 1\n")
Path("b.py").write_text("import a\na.set_x()\nprint('a.x:', a.x, '- in b.py:', 'x' in vars())\n")
sys.path.insert(0, ".")
import b


def kinds():
    for i in ():
        pass
    import json
    with open("a.py") as f:
        n = 1
    n += 1
    [d for d in ()]
    def inner():
        items = 0
    return d, items


print(kinds.__code__.co_varnames, kinds.__code__.co_names)

items, d, n = [], {}, 1
print("d of a comprehension, items of an inner function - outside still global:", kinds())


def change():
    items.append(1)
    d["k"] = 1


def delete():
    del n


change()
print(items, d)
try:
    delete()
except UnboundLocalError as e:
    print("del:", e)
try:
    compile("def f():\n    nonlocal missing", "f.py", "exec")
except SyntaxError as e:
    print("nonlocal:", e.msg)


def walrus():
    [found := 1 for _ in "a"]
    return found


def annotated():
    n: int
    return n


print("walrus:", walrus(), "found" in globals())
try:
    annotated()
except UnboundLocalError as e:
    print("annotated:", e)
