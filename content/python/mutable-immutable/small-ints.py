# check
# CPython 3.14：各造两次的整数，从哪里起不再是同一个对象；同一段代码里的相同常量是同一个
import sys


def same(n):
    return int(str(n)) is int(str(n))


print(sys.version.split()[0])
print(-6, same(-6), -5, same(-5), 256, same(256), 257, same(257))
a = 1000
b = 1000
print(a, a is b, a == b)
