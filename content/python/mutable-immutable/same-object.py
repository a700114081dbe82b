# check
# 形参与实参是同一个对象，可变不可变都一样；交换形参换不了调用者的变量
def same(x, caller_id):
    return id(x) == caller_id


for value in 1000, "text", (1,), [1], {}:
    print(type(value).__name__, same(value, id(value)))
