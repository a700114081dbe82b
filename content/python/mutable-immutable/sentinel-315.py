# check: python=3.15
# 3.15 的内置 sentinel：深拷贝仍是它自己，object() 不是；pickle 要能按名字从模块里找到它，写在函数里的就报错
import copy
import pickle
import sys

MISSING, PLAIN = sentinel("MISSING"), object()
print(sys.version.split()[0])


def local():
    return sentinel("LOCAL")


for x in MISSING, PLAIN, local():
    print(x if x is not PLAIN else "object()", "deepcopy:", copy.deepcopy(x) is x, end=", ")
    try:
        print("pickle:", pickle.loads(pickle.dumps(x)) is x)
    except pickle.PicklingError as e:
        print("pickle:", type(e).__name__, e)
