# check
# 浅拷贝的各种写法：外层是新的，里层是同一个；子类实例用切片和 list.copy() 得到的是基类
import copy

inner = [1]
a, d, s = [inner], {"k": inner}, {("k",)}
lists = {"a[:]": a[:], "a.copy()": a.copy(), "list(a)": list(a), "[*a]": [*a], "copy.copy(a)": copy.copy(a)}
for text, new in lists.items():
    print(text, new is a, new[0] is inner)
for text, new in {"d.copy()": d.copy(), "dict(d)": dict(d), "{**d}": {**d}, "d | {}": d | {}}.items():
    print(text, new is d, new["k"] is inner)
for text, new in {"s.copy()": s.copy(), "set(s)": set(s)}.items():
    print(text, new is s)


class Rows(list): ...


rows = Rows([1])
for text, new in {"rows[:]": rows[:], "rows.copy()": rows.copy(), "copy.copy(rows)": copy.copy(rows)}.items():
    print(text, type(new).__name__)
