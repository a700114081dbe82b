# check
# 元类的 __new__ 建类；登记子类用 __init_subclass__ 就够，不必写元类
class Meta(type):
    def __new__(mcls, name, bases, namespace):
        namespace["table"] = name.lower()
        return super().__new__(mcls, name, bases, namespace)


class User(metaclass=Meta): ...


class Plugin:
    known = []

    def __init_subclass__(cls):
        Plugin.known.append(cls.__name__)


class Mail(Plugin): ...


print(User.table, Plugin.known, type(Plugin).__name__)
