# check
# 从空字典逐个插入，在第几个元素扩到几格；删光以后格数不变；整数和字符串的哈希
import ctypes
import sys


def slots(d):
    # PyDictObject: refcount, type, used, watcher tag, keys; PyDictKeysObject: refcount, log2 of the size
    keys = ctypes.c_void_p.from_address(id(d) + 32).value
    return 2 ** ctypes.c_uint8.from_address(keys + 8).value


d, last = {}, None
for i in range(1, 90):
    d[i] = None
    if slots(d) != last:
        last = slots(d)
        print(f"element {i}: {last} slots")
for i in range(1, 90):
    del d[i]
print(f"{len(d)} elements left: {slots(d)} slots")
d = dict.fromkeys(range(89))
d.clear()
print(f"after {d.clear.__name__}(): {slots(d)} slots")
modulus = sys.hash_info.modulus
print(f"modulus = 2^{modulus.bit_length()} - 1:", modulus == 2 ** modulus.bit_length() - 1)
print(all(hash(n) == n for n in (0, 42, -42, modulus - 1, 1 - modulus)), hash(modulus), hash(-1))
print("str:", sys.hash_info.algorithm.replace("siphash13", "SipHash-1-3 (siphash13)"), sys.hash_info.hash_bits, "bits")
