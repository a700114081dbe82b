# check
# 读 10 MB 文本的内存峰值：逐行和按块读都小，readlines 和没有换行的“一行”把整个文件装进内存
import tracemalloc

for name, line in ("lines", "x" * 99 + "\n"), ("one line", "x" * 100):
    with open(name, "w") as f:
        for _ in range(100_000):
            f.write(line)


def peak(job, name):
    tracemalloc.start()
    with open(name) as f:
        job(f)
    size = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return "below 1 MB" if size < 1e6 else "above 10 MB" if size > 1e7 else size


def walk(lines):
    for line in lines:
        pass


def chunks(f):
    walk(iter(lambda: f.read(65536), ""))


print("for line in f:", peak(walk, "lines"))
print("readlines():", peak(lambda f: f.readlines(), "lines"))
print("no newline, for line in f:", peak(walk, "one line"))
print("no newline, iter(lambda: f.read(65536), \"\"):", peak(chunks, "one line"))
