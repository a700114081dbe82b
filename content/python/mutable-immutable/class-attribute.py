# check
# 类属性是列表：append 改的是共用的那个；实例上 += 又就地改、又在实例上多绑一个名字；整数 += 只绑到实例
class Cart:
    items = []
    count = 0


a, b = Cart(), Cart()
a.items.append("x")
a.count += 1
print(b.items, b.count, vars(a))
a.items += ["y"]
print(b.items, vars(a))
