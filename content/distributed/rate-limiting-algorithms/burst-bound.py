# check
# 令牌桶每 100 毫秒补一个、容量 10：满桶时紧着取，任意 1000 毫秒里最多放行几个
RATE, SIZE, WINDOW, LONG = 100, 10, 1000, 5000
tokens, passed = SIZE * RATE, []
for t in range(LONG):
    tokens = min(SIZE * RATE, tokens + (1 if t else 0))
    while tokens >= RATE:
        tokens -= RATE
        passed.append(t)
most = max(sum(t - WINDOW < u <= t for u in passed) for t in passed)
print(f"size {SIZE}, refill {WINDOW // RATE} in {WINDOW} ms: most in {WINDOW} ms {most}, in {LONG} ms {len(passed)}")
