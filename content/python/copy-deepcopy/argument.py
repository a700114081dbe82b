# check
# 传列表：就地改，调用方看得到；给形参重新赋值，看不到；列表的 += 是就地改
def change(items):
    items.append("in place")


def rebind(items):
    items = items + ["rebound"]
    return items


def add(items):
    items += ["+="]


a = ["a"]
change(a)
print(a)
print(rebind(a), a)
add(a)
print(a)
