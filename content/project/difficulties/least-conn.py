# At 99% load four machines of four workers behind least_conn answer like one queue of 16 workers; behind round robin they are far slower (CPython 3.14.10; 2026-11-26)
from heapq import heappop, heappush
from random import Random

RATE, MEAN, MACHINES, WORKERS, N = 120, 0.132, 4, 4, 1_000_000


def simulate(policy: str) -> list[float]:
    rng, now, turn = Random(1), 0.0, 0
    groups = 1 if policy == "one queue" else MACHINES
    free = [[0.0] * (MACHINES * WORKERS // groups) for _ in range(groups)]
    running: list[list[float]] = [[] for _ in range(groups)]
    took = []
    for _ in range(N):
        now += rng.expovariate(RATE)
        turn = (turn + 1) % groups
        k = turn
        if policy == "least_conn":
            for ends in running:
                while ends and ends[0] <= now:
                    heappop(ends)
            k = min(range(groups),
                    key=lambda j: (len(running[j]), (j - turn) % groups))
        end = max(heappop(free[k]), now) + rng.expovariate(1 / MEAN)
        heappush(free[k], end)
        if policy == "least_conn":
            heappush(running[k], end)
        took.append(end - now)
    return sorted(took)


for policy in ("one queue", "least_conn", "round robin"):
    took = simulate(policy)
    print(f"{policy:11} mean {sum(took) / N:.2f} s, "
          f"P95 {took[N * 95 // 100]:.2f} s, "
          f"over 3 s {sum(t > 3 for t in took) / N:.1%}")
