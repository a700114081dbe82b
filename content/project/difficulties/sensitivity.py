# check
# 忙碌率 99% 附近，每秒多一个或少一个请求，M/M/16 的 P95 就差好几倍
from math import exp, factorial


def p95(rate: float, mean: float, c: int) -> float:
    mu, a = 1 / mean, rate * mean
    top = a**c / factorial(c) * c / (c - a)
    wait = top / (sum(a**k / factorial(k) for k in range(c)) + top)
    d = c - 1 - a
    return next(t / 1000 for t in range(60000)
                if exp(-mu * t / 1000) * (1 + wait / d * (1 - exp(-mu * d * t / 1000))) <= 0.05)


for rate in (119, 120, 121):
    print(f"{rate} a second: busy {rate * 0.132 / 16:.1%}, P95 {p95(rate, 0.132, 16):.2f} s")
