# check
# 读属性：MRO 上的 property 先于实例字典，普通方法后于实例字典；len(obj) 不看实例字典；register 不进 MRO
from abc import ABC


class Base:
    @property
    def price(self):
        return "property"

    def name(self):
        return "method"

    def __len__(self):
        return 1


class Child(Base): ...


child = Child()
child.__dict__.update(price="instance", name="instance", __len__=lambda: 9)
print("price:", child.price, " name:", child.name, " len:", len(child))


class Countable(ABC): ...


Countable.register(Child)
print("isinstance:", isinstance(child, Countable), " in __mro__:", Countable in Child.__mro__)
