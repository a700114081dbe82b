# check: python=3.15
# 3.15 的内置 frozendict：不能改，值都可哈希时可作键，|= 造新对象，不是 dict 的子类
import sys

print(sys.version.split()[0])
a = b = frozendict(x=1)
try:
    a["y"] = 2
except TypeError as e:
    print(e)
print({a: "found"}[frozendict(x=1)], isinstance(a, dict))
a |= {"y": 2}
print(a, b)
try:
    hash(frozendict(x=[]))
except TypeError as e:
    print(e)
