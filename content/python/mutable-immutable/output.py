# check
# 返回新值、nonlocal、改容器里的一格：三种办法都能让调用者得到新值
def outer():
    n = 1

    def bump():
        nonlocal n
        n += 1

    bump()
    return n


def put(box):
    box["n"] = 2


box = {"n": 1}
put(box)
print(outer(), box["n"], (lambda n: n + 1)(1))
