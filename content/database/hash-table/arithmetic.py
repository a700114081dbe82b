# check
# 长度是 2 的幂时取模等于按位与；翻倍后留下或移到原下标加旧长度；翻倍扩容搬动的总数不多；机器从 4 台加到 5 台，取模的结果八成要变
n = 2**3
print("h % n == h & (n - 1) with n = 8:", all(h % n == h & n - 1 for h in range(100000)))
print("mask of 4 buckets", bin(2**2 - 1)[2:], "- of 8 buckets", bin(2**3 - 1)[2:])
print("keys 1, 5, 9 with 4 buckets:", [k & 3 for k in (1, 5, 9)], "- with 8:", [k & 7 for k in (1, 5, 9)])
print("stays, or moves by the old length:",
      all(h & 2 * n - 1 in (h & n - 1, (h & n - 1) + n) for h in range(100000)))
buckets, moved = 4, 0
for size in range(1, 1_000_001):
    if size > buckets:
        moved += size
        buckets *= 2
print("moved while growing to", size // 10000, "ten thousand elements:", round(moved / 10000), "ten thousand")
print("h % 4 != h % 5:", f"{sum(h % 4 != h % 5 for h in range(100000)) / 100000:.0%}")
