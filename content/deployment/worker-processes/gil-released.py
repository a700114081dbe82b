# check
# C 代码放开 GIL 时，别的线程照常执行 Python 代码：hashlib 计算期间，主线程的循环一直在走
import hashlib
from threading import Thread

done = []
thread = Thread(target=lambda: done.append(hashlib.pbkdf2_hmac("sha256", b"x", b"y", 3_000_000)))
thread.start()
steps = 0
while not done:
    steps += 1
thread.join()
print("while hashlib.pbkdf2_hmac ran, another thread took more than 100000 steps:", steps > 100_000)
