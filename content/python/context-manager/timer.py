# check
# 计时的 with：yield 之前记下 perf_counter，finally 里相减；块里抛异常也记得到
from contextlib import contextmanager
from time import perf_counter


@contextmanager
def timed(name, results):
    start = perf_counter()
    try:
        yield
    finally:
        results[name] = perf_counter() - start


results = {}
with timed("ok", results):
    sum(range(1000))
try:
    with timed("failed", results):
        raise ValueError
except ValueError:
    print("ValueError,", {name: seconds > 0 for name, seconds in results.items()})
