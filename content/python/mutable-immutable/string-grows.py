# check
# s += x：局部变量多半原地扩展（地址难得变），挂在属性上的每次都是新对象
N = 2000


def local():
    s, moved = "ab" * 1000, 0
    for _ in range(N):
        before = id(s)
        s += "x"
        moved += before != id(s)
    return moved


class Text:
    s = "ab" * 1000


def attribute(self):
    moved = 0
    for _ in range(N):
        before = id(self.s)
        self.s += "x"
        moved += before != id(self.s)
    return moved


print("local: moved in fewer than 100 of", N, local() < 100)
print("self.s: moved in", attribute(Text()), "of", N)
