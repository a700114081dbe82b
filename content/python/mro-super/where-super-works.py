# check
# 不带参数的 super()：列表推导、类方法里可用，静态方法、没有参数的和参数不是 self 的内层函数、生成器表达式、类外的函数里不可用；生成器表达式最左边的 for 后面可用
class Base:
    def f(self):
        return "found"

    @classmethod
    def make(cls):
        return cls.__name__


class Child(Base):
    def listed(self):
        return [super().f() for _ in "a"]

    def generated(self):
        return list(super().f() for _ in "a")

    def leftmost(self):
        return list(c for c in super().f())

    def mapped(self):
        return list(map(lambda x: super().f(), "a"))

    def nested(self):
        def inner():
            return super().f()

        return inner()

    def nested_with_names(self):
        return (lambda: super(Child, self).f())()

    @classmethod
    def class_method(cls):
        return super().make()

    @staticmethod
    def static():
        return super().make()


def outside(self):
    return super().f()


Child.outside = outside
for name in ("listed", "class_method", "nested_with_names", "leftmost", "generated", "mapped", "nested", "static", "outside"):
    try:
        print(name, getattr(Child(), name)())
    except (TypeError, RuntimeError) as e:
        print(name, type(e).__name__, e)
