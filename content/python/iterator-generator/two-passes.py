# check
# itertools.tee 把先走的那一份读过的值都缓存起来：先后走和存成列表一样占内存，齐头并进几乎不占
import itertools
import tracemalloc

n = 10**5
print(*(list(part) for part in itertools.tee(x for x in "ab")))


def peak(job):
    tracemalloc.start()
    job(x + n for x in range(n))
    size = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return f"{size / 1e6:.0f} MB"


def apart(numbers):
    first, second = itertools.tee(numbers)
    sum(first), sum(second)


def together(numbers):
    for _ in zip(*itertools.tee(numbers)):
        pass


print(n, *(f"{job.__name__} {peak(job)}" for job in (list, apart, together)))
