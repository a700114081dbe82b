# check
# time.thread_time 只计本线程占用的 CPU：睡 0.2 秒几乎不涨，perf_counter 涨 0.2 秒以上；hashlib 算大块数据放开 GIL，也计在内
import hashlib, time

cpu, wall = time.thread_time(), time.perf_counter()
time.sleep(0.2)
print("time.thread_time grew under 0.05:", time.thread_time() - cpu < 0.05)
print("time.perf_counter grew 0.2 or more:", time.perf_counter() - wall >= 0.2)
cpu, data = time.thread_time(), bytes(100_000_000)
hashlib.sha256(data)
print("time.thread_time grew in hashlib:", time.thread_time() - cpu > 0.02)
