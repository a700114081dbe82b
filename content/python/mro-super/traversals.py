# check
# 深度优先、广度优先各有对不上的例子：菱形里深度优先错，两条不相交的链上广度优先错
def depth(cls):
    return [cls] + [one for base in cls.__bases__ for one in depth(base)]


def breadth(cls):
    queue = [cls]
    for one in queue:
        queue += [base for base in one.__bases__ if base not in queue]
    return queue


class A: ...
class B(A): ...
class C(A): ...
class D(B, C): ...


class P: ...
class Q: ...
class B1(P): ...
class C1(Q): ...
class E(B1, C1): ...


for cls in (D, E):
    for how in (depth, breadth, type.mro):
        names = [one.__name__ for one in dict.fromkeys(how(cls)) if one is not object]
        print(cls.__name__, how.__name__, *names)
