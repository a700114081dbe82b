# check
# 一个小的布隆过滤器：放进去的都答在，没放的有一些也答在
from hashlib import sha256

BITS, HASHES = 8192, 4
bits = 0


def positions(word):
    digest = sha256(word.encode()).digest()
    return [int.from_bytes(digest[4 * i:4 * i + 4], "big") % BITS for i in range(HASHES)]


for i in range(1000):
    for p in positions(f"in-{i}"):
        bits |= 1 << p
found = lambda word: all(bits >> p & 1 for p in positions(word))
print("put in and denied:", sum(not found(f"in-{i}") for i in range(1000)))
print("never put in, yet affirmed:", sum(found(f"out-{i}") for i in range(1000)), "of 1000")
