# check
# 乘法、fromkeys、可变默认参数造出的是同一个对象的多个引用；深拷贝照原样保留共享
import copy

grid = [[0] * 3] * 3
grid[0][0] = 1
print("grid:", grid)
twin = copy.deepcopy(grid)
print("deepcopy keeps it:", twin[0] is twin[1], twin[0] is grid[0])
right = [[0] * 3 for _ in range(3)]
right[0][0] = 1
print("right:", right)
groups = dict.fromkeys("ab", [])
groups["a"].append(1)
print("fromkeys:", groups)


def add(item, basket=[]):
    basket.append(item)
    return basket


add(1)
print("default:", add(2))
