# check
# 类体里的名字不进方法和推导式的作用域，推导式最左边的 for 例外；名字在局部、外层函数、全局、内置里找；零参数 super() 靠名为 __class__ 的单元
class Base:
    limit = 3

    def wrong(self):
        return limit

    def right(self):
        return type(self).limit


class Child(Base):
    def right(self):
        return super().right()


name = max = "global"


def enclosing():
    name = "enclosing"

    def look():
        return name, max, len("builtin")

    return look()


print(enclosing())
try:
    Base().wrong()
except NameError as e:
    print(e)
print(Child().right(), Child.right.__code__.co_freevars, Child.right.__closure__[0].cell_contents is Child)


class Prices:
    base, rates = 10, [1, 2]
    print("leftmost for:", [rate for rate in rates])
    try:
        [base * rate for rate in rates]
    except NameError as e:
        print(e)
