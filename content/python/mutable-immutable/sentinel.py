# check
# or 的写法会丢掉调用者传来的空列表；哨兵区分“没传”和 None
def careless(x, to=None):
    to = to or []
    to.append(x)


mine = []
careless(1, mine)
print(mine)
MISSING = object()


def get(default=MISSING):
    return "not given" if default is MISSING else default


print(get(), get(None))
