# check
# 滑动窗口计数：假定上一窗口均匀到达；真实不均匀时，既会多放也会错拒
from collections import Counter
from fractions import Fraction

LIMIT, WINDOW = 10, 1000


def run(times: list[int]) -> list[int]:
    hits, passed = Counter(), []
    for t in times:
        now, part = divmod(t, WINDOW)
        weighted = hits[now - 1] * Fraction(WINDOW - part, WINDOW) + hits[now]
        if weighted + 1 <= LIMIT:
            hits[now] += 1
            passed.append(t)
    return passed


def most(passed: list[int]) -> int:
    return max(sum(t - WINDOW < u <= t for u in passed) for t in passed)


late = run([999] * 10 + [1500] * 10)
print("10 at 999, 10 at 1500: passed at 1500:", late.count(1500), "| most in 1000 ms:", most(late))
early = run([0] * 10 + [1100] * 10)
print("10 at 0, 10 at 1100: passed at 1100:", early.count(1100), "| in the last 1000 ms before: 0")
