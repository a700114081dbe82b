# check
# 16384 个位置，好的哈希照样撞：151 个键时冲突的概率就过半，算的和用 SHA-256 试的相近
from hashlib import sha256


def chance(n: int, places: int) -> float:
    p = 1.0
    for i in range(n):
        p *= (places - i) / places
    return 1 - p


def tried(n: int, places: int, rounds: int = 1000) -> float:
    hits = 0
    for r in range(rounds):
        digests = (sha256(b"%d:%d" % (r, i)).digest() for i in range(n))
        used = {int.from_bytes(d[:8], "big") % places for d in digests}
        hits += len(used) < n
    return hits / rounds


for places in (2**14,):
    for n in (50, 151, 300):
        print(f"{places} places, {n} keys: computed {chance(n, places):.1%}, tried {tried(n, places):.1%}")
