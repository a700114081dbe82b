# check
# 布隆过滤器：没加进去的新行被误杀；清位会把别的元素一起删掉；装到设计容量的五倍，误判率大涨
import hashlib

BITS, HASHES = 95_851, 7
bits = bytearray(BITS)


def positions(item: int) -> list[int]:
    digest = hashlib.blake2b(b"user:%d" % item, digest_size=16).digest()
    a, b = int.from_bytes(digest[:8]), int.from_bytes(digest[8:]) | 1
    return [(a + i * b) % BITS for i in range(HASHES)]


def write(items, bit: int) -> None:
    for item in items:
        for at in positions(item):
            bits[at] = bit


def rate(items) -> float:
    hits = sum(all(bits[at] for at in positions(i)) for i in items)
    return round(hits / len(items), 2)


write(range(10_000), 1)
print("added, found:", rate(range(10_000)))
fresh = next(i for i in range(10_000, 20_000) if not rate([i]))
print("new row, not added, found:", rate([fresh]))
print("absent, found:", rate(range(10_000, 20_000)))
gone, rest, all_in = range(1_000), range(1_000, 10_000), range(50_000)
write(gone, 0)
print(len(gone), "removed by clearing bits, the other", len(rest), "found:", rate(rest))
write(all_in, 1)
print(len(all_in), "in it,", len(all_in) // 10_000, "times the capacity, absent found:", rate(range(50_000, 60_000)))
