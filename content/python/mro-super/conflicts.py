# check
# 建类时的几种报错：父类在子类前面、两个父类的次序相反、重复的父类、内存布局冲突（含互不继承的两边都有 __slots__ 字段）、元类冲突
class X: ...
class Y(X): ...
class Z: ...
class XZ(X, Z): ...
class ZX(Z, X): ...
class SlotA:
    __slots__ = ("a",)


class SlotB:
    __slots__ = ("b",)


class SlotUnderA(SlotA):
    __slots__ = ("c",)


class MetaA(type): ...
class MetaB(type): ...


for bases in (
    (X, Y),
    (Y, X),
    (XZ, ZX),
    (X, X),
    (int, str),
    (SlotA, SlotB),
    (SlotUnderA, SlotA),
    (MetaA("A", (), {}), MetaB("B", (), {})),
):
    try:
        made = type("New", bases, {})
        print("ok", [one.__name__ for one in made.__mro__])
    except TypeError as e:
        print([one.__name__ for one in bases], e)
