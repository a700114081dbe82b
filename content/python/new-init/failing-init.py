# check
# __init__ 抛异常时对象已经建好，__del__ 照样执行，里面只有已经设好的属性；__new__ 抛异常，看抛之前建了没有
class Connection:
    def __init__(self):
        self.host = "localhost"
        raise ValueError("__init__ failed")

    def __del__(self):
        print("__del__", vars(self))


class Before(Connection):
    def __new__(cls):
        raise ValueError("__new__ failed, nothing made")


class After(Connection):
    def __new__(cls):
        made = super().__new__(cls)
        raise ValueError("__new__ failed, made before")


for cls in (Connection, Before, After):
    try:
        cls()
    except ValueError as e:
        print(e)
