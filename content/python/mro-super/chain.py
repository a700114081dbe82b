# check
# 链的尽头没有这个方法就报 AttributeError；关键字参数各取各的，没人要的到 object.__init__ 报错
class Named:
    def __init__(self, *, name, **rest):
        super().__init__(**rest)
        self.name = name


class Priced:
    def __init__(self, *, price, **rest):
        super().__init__(**rest)
        self.price = price


class Goods(Named, Priced): ...


class Step:
    def save(self):
        super().save()


print(vars(Goods(name="pen", price=3)))
for wrong in (lambda: Goods(name="pen", price=3, colour="red"), Step().save):
    try:
        wrong()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
