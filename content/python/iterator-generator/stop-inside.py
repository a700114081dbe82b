# check
# 生成器里漏出的 StopIteration 变成 RuntimeError；给 next 第二个参数，或者接住后 return，都好
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


def raises(items):
    yield items
    raise StopIteration


for make in (leaks, raises, default, caught):
    try:
        print(make.__name__, list(make([1, 2, 3])))
    except RuntimeError as e:
        print(make.__name__, "RuntimeError:", e)
