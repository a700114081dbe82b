# check
# 滑动日志若连被拒的也记下：每 50 毫秒试一次的人，放行 10 次以后再也进不来；只记放行的，每秒 10 次
from collections import deque

EVERY, LONG = 50, 10_000
for record_rejected in False, True:
    log, passed = deque(), []
    for t in range(0, LONG, EVERY):
        while log and log[0] <= t - 1000:
            log.popleft()
        ok = len(log) < 10
        if ok or record_rejected:
            log.append(t)
        if ok:
            passed.append(t)
    print(f"one every {EVERY} ms, rejected ones recorded: {record_rejected}, passed in {LONG} ms:", len(passed))
