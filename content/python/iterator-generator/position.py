# check
# 列表每次 iter() 给新的迭代器，嵌套循环互不影响；共用一个迭代器就会互相抢；耗尽以后不再复活；in 也会消耗
import copy

items = [1, 2, 3]
print(iter(items) is iter(items), sum(1 for a in items for b in items))
one = iter(items)
print(iter(one) is one, sum(1 for a in one for b in one))
items.append(4)
print("after append:", list(one), items)
letters = iter("abc")
print("b" in letters, list(letters))
for name, job in (("copy", copy.copy), ("len", len), ("[0]", lambda it: it[0])):
    try:
        job(x for x in items)
    except TypeError as e:
        print(name, "TypeError:", e)
