# check
# range 和字典视图可以反复遍历，不是迭代器；zip、map、filter、enumerate、reversed、文件是迭代器，不是生成器；文件 seek(0) 后能再走；reversed(UserList) 是生成器
from collections import UserList
from collections.abc import Generator, Iterator

numbers = range(3)
again = {"a": 1}
for x in (numbers, again.keys(), again.values(), again.items()):
    print(type(x).__name__, isinstance(x, Iterator), list(x) == list(x), len(x))
print(numbers[1], 2 in numbers)
once = zip("ab"), map(str, "ab"), filter(None, "ab"), enumerate("ab"), reversed("ab"), open(__file__)
for x in once:
    print(type(x).__name__, isinstance(x, Iterator), isinstance(x, Generator), iter(x) is x)
for x in once:
    print(len(list(x)) > 0, list(x), end=" ")
print()
once[-1].seek(0)
print("seek(0):", len(list(once[-1])) > 0)
for x in ([1], UserList([1])):
    print("reversed", type(x).__name__, isinstance(reversed(x), Generator), "__reversed__" in dir(x))
