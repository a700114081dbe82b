# check
# 示例里的数：需要的进程数、应用自己的 CPU、流量再涨三成时数据库要的核数
before, after, compute = (60, 65), (120, 132), 30      # requests a second, milliseconds
need = [rate * ms / 1000 for rate, ms in (before, after)]
print(f"processes busy: {need[0]} and {need[1]}, {round(need[1] / need[0])} times, of {4 * 4}")
cores = after[0] * compute / 1000
print(f"CPU of the application at {compute} ms a request: {cores} cores of {4 * 2}, {cores / 8:.0%}")
print(f"database with 30 % more: {round(after[0] * 1.3 * (82 + 20) / 1000, 1)} cores of 16")
