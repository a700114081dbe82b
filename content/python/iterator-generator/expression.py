# check
# 生成器表达式：最左边的 for 后面当场求值，其余每取一个才算
for name, make in (
    ("leftmost", lambda: (x for x in 1 / 0)),
    ("element", lambda: (1 / x for x in [0])),
    ("second for", lambda: (y for x in [0] for y in 1 / x)),
):
    step = "creation"
    try:
        made = make()
        step = "next"
        next(made)
    except ZeroDivisionError:
        print(name, "ZeroDivisionError at", step)
