# check
# 引用计数：赋值、放进容器、作参数时加，del、改绑、出作用域时减；减到零当场释放，连带它引用的对象
import sys
import weakref


class Node: ...


x = Node()
base = sys.getrefcount(x)
y = x
box = [x, x]
print("y and box:", sys.getrefcount(x) - base)
del y
box.clear()
print("after del and clear:", sys.getrefcount(x) - base)
x.child = Node()
weakref.finalize(x.child, print, "child freed")
weakref.finalize(x, print, "parent freed")
x = None
print("x is None now")


def scope():
    weakref.finalize(Node(), print, "temporary freed")
    local = Node()
    weakref.finalize(local, print, "local freed")
    print("inside")


scope()
print("outside")
