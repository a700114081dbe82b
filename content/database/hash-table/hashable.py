# check
# 可变的内置容器不可哈希；元组看它的元素；只定义 __eq__ 的类不可哈希；set 不按插入顺序
def hashable(x):
    try:
        return hash(x) is not None
    except TypeError as error:
        return str(error)


class OnlyEq:
    def __eq__(self, other): return True


for x in ([], {}, set(), (1, "a"), (1, []), OnlyEq()):
    print(type(x).__name__, hashable(x))
print("__hash__ of a class that defines only __eq__:", OnlyEq.__hash__)
print(set([9, 1, 8]) == {1, 8, 9}, list(set([9, 1, 8])), list(dict.fromkeys([9, 1, 8])))
