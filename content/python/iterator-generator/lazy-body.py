# check
# 生成器函数的参数检查推迟到第一次 next；把检查放进普通函数就当场报；有 yield 就是生成器函数，哪怕走不到
def chunks(text, size):
    if size < 1:
        raise ValueError("size must be positive")
    for start in range(0, len(text), size):
        yield text[start : start + size]


def checked(text, size):
    if size < 1:
        raise ValueError("size must be positive")
    return chunks(text, size)


def returns():
    return [1, 2]
    yield


for make in (chunks, checked):
    step = "call"
    try:
        made = make("abcde", 0)
        step = "next"
        next(made)
    except ValueError:
        print(make.__name__, "ValueError at", step)
print(type(returns()).__name__, list(returns()))
