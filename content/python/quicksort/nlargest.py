# check
# heapq.nlargest 的个数不足 k 时不报错，最后一个是最小值；空的取 [-1] 才报错
import heapq

data = [3, 1, 2]
print("k = 2:", heapq.nlargest(2, data)[-1])
print("k = 5:", heapq.nlargest(5, data)[-1])
try:
    heapq.nlargest(1, [])[-1]
except IndexError as e:
    print("IndexError:", e)
