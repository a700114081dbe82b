# check
# super() 只代理带点的读取，len(super())、super()[0]、super().x = 1 不行
class Base:
    def __len__(self):
        return 3

    def __getitem__(self, key):
        return key

    @property
    def x(self):
        return 0

    @x.setter
    def x(self, value):
        print("setter", value)


class Child(Base):
    def dotted(self):
        return super().__len__(), super().__getitem__(0)

    def length(self):
        return len(super())

    def item(self):
        return super()[0]

    def assign(self):
        print(super().x)
        super().x = 1


print(Child().dotted())
Child().x = 2
for call in (Child().length, Child().item, Child().assign):
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
