# check
# 用 JSON 或 pickle 来回代替深拷贝：JSON 改类型、断开共享、拒收日期；pickle 保住这些，却收不了 lambda
import copy
import datetime
import json
import pickle

shared = [1]
data = {1: (1, 2), "a": shared, "b": shared}
for name, twin in {
    "json": json.loads(json.dumps(data)),
    "pickle": pickle.loads(pickle.dumps(data)),
    "deepcopy": copy.deepcopy(data),
}.items():
    print(name, twin, "shared:", twin["a"] is twin["b"])
try:
    json.dumps(datetime.date(2026, 11, 28))
except TypeError as e:
    print("TypeError:", e)
try:
    pickle.dumps(lambda: 0)
except pickle.PicklingError as e:
    print("PicklingError:", str(e).partition(" at ")[0])
print("deepcopy of lambda:", callable(copy.deepcopy(lambda: 0)))
