# check
# 哈希全部相同时，插入 n 个键的比较次数随 n 的平方增长
class Key:
    compared = 0

    def __init__(self, n): self.n = n
    def __hash__(self): return 1

    def __eq__(self, other):
        Key.compared += 1
        return self.n == other.n


counts = {}
for n in (1000, 2000):
    Key.compared = 0
    dict.fromkeys(Key(i) for i in range(n))
    counts[n] = Key.compared
    print(n, "keys:", Key.compared, "comparisons")
print("times", round(counts[2000] / counts[1000]))
