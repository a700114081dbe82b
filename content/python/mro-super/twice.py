# check
# 菱形里直接写父类名，公共的父类执行两次；用 super() 各一次
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
