# check
# 五行乘方一行接一行，中间隔着很多字节码，另一个线程也没有跑；每行之间循环往回跳一次，或者调用一个函数，它就跑了；sorted 的 key 是 Python 函数，一次 sorted 中途它也跑了
from threading import Thread

n, done = 0, False
base, power = 3, 500_000


def busy():
    global n
    while not done:
        n += 1


def nothing(): ...


thread = Thread(target=busy)
thread.start()
for name, code in (
    ("five lines", "x = base ** power\n" * 5),
    ("a loop", "for _ in range(5): x = base ** power\n"),
    ("calls between", "x = base ** power; nothing()\n" * 5),
    ("a key function", "x = sorted(range(5), key=lambda k: base ** power)\n"),
):
    known = n
    while n == known:
        pass
    exec(compile("before = n\n" + code + "after = n", name, "exec"))
    print(f"{name}: other thread ran:", after > before)
done = True
thread.join()
