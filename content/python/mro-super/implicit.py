# check
# super() 只代理带点的属性访问，len(super())、super()[0] 不行
class Base:
    def __len__(self):
        return 3

    def __getitem__(self, key):
        return key


class Child(Base):
    def dotted(self):
        return super().__len__(), super().__getitem__(0)

    def length(self):
        return len(super())

    def item(self):
        return super()[0]


print(Child().dotted())
for call in (Child().length, Child().item):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)
