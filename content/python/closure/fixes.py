# check
# 默认参数会被调用者多传的实参盖掉，写成仅限关键字就报错；partial 按位置给的不会，按关键字给的会；存的都是引用，列表后来变了也看得到
from functools import partial

functions = [lambda n=n: n for n in range(3)]
print([f() for f in functions], functions[0](99))
strict = [lambda *, n=n: n for n in range(3)]
try:
    strict[0](99)
except TypeError as e:
    print(e)
handlers = [partial(lambda n, checked: (n, checked), n) for n in range(3)]
print(handlers[0](99))
print(partial(lambda n: n, n=1)(n=99))
row = [1]
bound = lambda row=row: row
row.append(2)
print(bound())
