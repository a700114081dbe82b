# check
# 生成器里漏出的 StopIteration 变成 RuntimeError；接住后 return 就好；给 next 第二个参数也不抛，但 while True 里停不下来
from itertools import islice


def leaks(items):
    it = iter(items)
    while True:
        yield next(it), next(it)


def default(items):
    it = iter(items)
    for first in it:
        yield first, next(it, None)


def caught(items):
    it = iter(items)
    while True:
        try:
            yield next(it), next(it)
        except StopIteration:
            return


def endless(items):
    it = iter(items)
    while True:
        yield next(it, None)


def raises(items):
    yield items
    raise StopIteration


for make in (leaks, raises, default, caught):
    try:
        print(make.__name__, list(make([1, 2, 3])))
    except RuntimeError as e:
        print(make.__name__, "RuntimeError:", e)
print("endless", list(islice(endless([1, 2, 3]), 6)))
