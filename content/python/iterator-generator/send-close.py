# check
# send 的值成为 yield 表达式的值，起步只能送 None；throw 在停住处抛；close 触发 finally，没开始的什么也不执行；yield from 转交并拿到返回值
def average():
    total, count, mean = 0, 0, None
    try:
        while True:
            try:
                value = yield mean
            except KeyError:
                return f"{count} values"
            total, count = total + value, count + 1
            mean = total / count
    finally:
        print("finally")


try:
    average().send(10)
except TypeError as e:
    print("TypeError:", e)
average().close()
print("closed before it started")
g = average()
print(next(g), g.send(10), g.send(20))
g.close()
print("closed:", list(g))


def outer():
    print("yield from:", (yield from average()))


g = outer()
next(g), g.send(4)
try:
    g.throw(KeyError)
except StopIteration:
    print("StopIteration")
