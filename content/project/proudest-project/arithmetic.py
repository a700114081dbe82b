# check
# 追问里的数：日活百万时平均每秒的请求、量涨 10 倍要几个进程、范围砍掉三分之一后的失败率、超时放到 150 秒后的失败率
from math import ceil, exp

print("a million users,", 10, "clicks a day:", round(10**6 * 10 / 86400), "a second on average, against", 20, "claimed")
rate, seconds = 120 * 10, 25
busy = rate * seconds / 3600
print(f"{rate} an hour, {seconds} s each: {busy:.1f} running on average, at least {ceil(busy)} workers instead of {3}")
for mean in (25, 25 * 2 / 3):
    print(f"mean {mean:.0f} s: {exp(-60 / mean):.0%} take more than 60 s")
print(f"mean 25 s: {exp(-150 / 25):.1%} take more than 150 s")
