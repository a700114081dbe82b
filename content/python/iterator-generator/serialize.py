# check: python=3.15
# 3.15 的 threading.serialize_iterator：几个线程共用一个生成器，各取各的，不丢不重
import sys
import threading

gate, got = threading.Barrier(4), []


def take(it):
    gate.wait()
    got.extend(it)


shared = threading.serialize_iterator(n for n in range(1000))
threads = [threading.Thread(target=take, args=(shared,)) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sys.version.split()[0], sorted(got) == list(range(1000)))
