# check
# 只计量、不排队的漏桶，与令牌桶对 100000 个随机到达的判断完全相同；GCRA 只存一个时刻，也相同
import random

RATE, SIZE = 100, 4
random.seed(1)
tokens, water, last, tat, t = SIZE * RATE, 0, 0, 0, 0
same = allowed = 0
for _ in range(100_000):
    t += random.choice((0, 0, 0, 30, 70, 100, 150, 500))
    tokens = min(SIZE * RATE, tokens + t - last)
    water = max(0, water - (t - last))
    last = t
    by_tokens = tokens >= RATE
    by_water = water + RATE <= SIZE * RATE
    by_tat = max(tat, t) - t <= (SIZE - 1) * RATE
    if by_tokens:
        tokens -= RATE
    if by_water:
        water += RATE
    if by_tat:
        tat = max(tat, t) + RATE
    same += by_tokens == by_water == by_tat
    allowed += by_tokens
print("decisions that agree:", same, "of which allowed:", allowed)
