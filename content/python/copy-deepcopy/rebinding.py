# check
# 浅拷贝之后：改绑里层的位置互不影响，就地改里层的对象两边都见得到
import copy

a = [[1], 2]
b = copy.copy(a)
b[1] = 20
b[0] = [10]
print("rebound:", a, b)
b = copy.copy(a)
b[0].append(11)
print("changed in place:", a, b)
b[0] += [12]
print("+=:", a, b)
