# check
# 公式的例子：2 核、计算 10 毫秒、等待 90 毫秒；64 核的机器套“2 倍加 1”
cores, compute, wait = 2, 10, 90
need = cores * (compute + wait) // compute
print(f"{cores} cores, {compute} ms of CPU, {wait} ms of waiting: {need} at once, {need // cores} threads in each of {cores} processes")
print("a container of 2 cores on a machine of", machine := 64, "cores:", 2 * machine + 1, "processes")
