# check: python=3.15
# 3.15 的内置 sentinel：深拷贝、pickle 来回仍是它自己；object() 作哨兵，拷贝后就不是了
import copy
import pickle
import sys

MISSING, PLAIN = sentinel("MISSING"), object()
print(sys.version.split()[0])
for x in MISSING, PLAIN:
    copied, loaded = copy.deepcopy(x), pickle.loads(pickle.dumps(x))
    print(type(x).__name__, "deepcopy:", copied is x, "pickle:", loaded is x)
