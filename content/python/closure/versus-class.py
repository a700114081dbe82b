# check
# 闭包的变量从外面没有属性可取，但能从 __closure__ 读到、改掉；类的状态是属性
def counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n

    return step


class Counter:
    def __init__(self):
        self.n = 0

    def __call__(self):
        self.n += 1
        return self.n


step, counter = counter(), Counter()
print(step(), step(), counter(), counter(), counter.n, hasattr(step, "n"))
step.__closure__[0].cell_contents = 41
print(step())
