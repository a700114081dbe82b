# check
# 从空字典逐个插入，在第几个元素扩到几格；删光以后格数不变，再插入到用完条目才变；扩容前后各键在第几格；整数和字符串的哈希
import ctypes
import sys


def slots(d):
    # PyDictObject: refcount, type, used, watcher tag, keys; PyDictKeysObject: refcount, log2 of the size
    keys = ctypes.c_void_p.from_address(id(d) + 32).value
    return 2 ** ctypes.c_uint8.from_address(keys + 8).value


def places(d):
    # the indices (one byte each) stand behind a header of 32 bytes
    keys = ctypes.c_void_p.from_address(id(d) + 32).value
    indices = (ctypes.c_int8 * slots(d)).from_address(keys + 32)
    return {key: list(indices).index(n) for n, key in enumerate(d)}


d, last = {}, None
print(f"empty: {slots(d)} slots")
for i in range(1, 90):
    d[i] = None
    if slots(d) != last:
        last = slots(d)
        print(f"element {i}: {last} slots")
for i in range(1, 90):
    del d[i]
print(f"{len(d)} elements left: {slots(d)} slots")
n = 0
while slots(d) == 256:
    d[n := n + 1] = None
    if slots(d) == 256:
        del d[n]
print(f"inserted and deleted, {n} times: {slots(d)} slots")
d = dict.fromkeys((1, 9, 17, 2, 10))
print(f"{slots(d)} slots:", places(d))
d[50] = None
print(f"{slots(d)} slots:", places(d))
d = dict.fromkeys(range(89))
d.clear()
print(f"after {d.clear.__name__}(): {slots(d)} slots")
modulus = sys.hash_info.modulus
print(f"modulus = 2^{modulus.bit_length()} - 1:", modulus == 2 ** modulus.bit_length() - 1)
print(all(hash(n) == n for n in (0, 42, -42, modulus - 1, 1 - modulus)), hash(modulus), hash(-1))
print("str:", sys.hash_info.algorithm.replace("siphash13", "SipHash-1-3 (siphash13)"), sys.hash_info.hash_bits, "bits")
