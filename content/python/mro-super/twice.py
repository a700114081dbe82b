# check
# 菱形里直接写父类名，公共的父类执行两次；一个写父类名，一个用 super()，后者被跳过
class Base:
    def save(self):
        print("Base", end=" ")


class Log(Base):
    def save(self):
        print("Log", end=" ")
        Base.save(self)


class Cache(Base):
    def save(self):
        print("Cache", end=" ")
        Base.save(self)


class Order(Log, Cache):
    def save(self):
        Log.save(self)
        Cache.save(self)


Order().save()
print()


class Next(Base):
    def save(self):
        print("Next", end=" ")
        super().save()


class Mixed(Log, Next): ...


Mixed().save()
print([one.__name__ for one in Mixed.__mro__])
