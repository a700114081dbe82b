# check
# 函数里的每种写法各试一次：打印写法、调用者的对象事后的值
def tried(source, value):
    scope = {}
    exec(f"def change(x):\n    {source}", scope)
    scope["change"](value)
    print(source.ljust(14), type(value).__name__, value)


for source in (
    "x = [9]",
    "x = x + [9]",
    "x.append(9)",
    "x[0] = 9",
    "x[:] = [9]",
    "x += [9]",
    "x *= 2",
    "x.sort()",
    "del x",
):
    tried(source, [2, 1])
tried("x += 1", 2)
tried("x += 'b'", "a")
tried("x += (2,)", (1,))
tried("x |= {2}", {1})
tried("x |= {2}", frozenset({1}))
tried("x |= {'b': 2}", {"a": 1})
