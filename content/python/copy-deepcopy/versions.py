# check: python=3.15
# 3.15：共享照样保留；新类型 frozendict 浅拷贝是自己，深拷贝是新的
import copy
import sys

shared = [1]
twin = copy.deepcopy([shared, shared])
print(sys.version.split()[0], twin[0] is twin[1], twin[0] is shared)
fixed = frozendict(a=1)
print("frozendict copy:", copy.copy(fixed) is fixed, "deepcopy:", copy.deepcopy(fixed) is fixed)
