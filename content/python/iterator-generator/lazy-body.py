# check
# 生成器函数里的检查推迟到第一次 next，个数和名字不对则当场 TypeError；把检查放进普通函数就当场报；有 yield 就是生成器函数，哪怕走不到
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
for wrong in ({}, {"text": "abc", "length": 2}):
    try:
        chunks(**wrong)
    except TypeError as e:
        print("at call, TypeError:", e)
print(type(returns()).__name__, list(returns()))
