# check
# 在当轮就调用掉的函数没有这个问题；生成器表达式最左的 for 立刻求值，其余到迭代时才取
print([[f() for f in [lambda: i]][0] for i in range(3)], sorted([2, 1], key=lambda v: -v))


def lazily():
    k, data = 1, [1, 2]
    later = (x + k for x in data)
    k, data = 100, [5]
    return list(later)


print(lazily())
