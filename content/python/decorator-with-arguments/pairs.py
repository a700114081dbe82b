# check
# 几对装饰器里外互换：重试与计数、缓存与日志、重试与事务，各打印内层跑了几次；lru_cache 不缓存异常
from functools import cache, wraps

events = []


def retry(func):
    @wraps(func)
    def wrapper(*args):
        for _ in range(2):
            try:
                return func(*args)
            except ConnectionError:
                pass
        return func(*args)

    return wrapper


def transaction(func):
    @wraps(func)
    def wrapper(*args):
        events.append("BEGIN")
        try:
            result = func(*args)
        except ConnectionError:
            events.append("ROLLBACK")
            raise
        events.append("COMMIT")
        return result

    return wrapper


def log(func):
    @wraps(func)
    def wrapper(*args):
        events.append("log")
        return func(*args)

    return wrapper


def flaky(fails=2):
    left = [fails]

    def work(x):
        events.append("work")
        if left[0]:
            left[0] -= 1
            raise ConnectionError
        return x

    return work


def run(name, function, times=1):
    events.clear()
    for _ in range(times):
        function(1)
    print(f"{name}:", *events)


run("retry(transaction)", retry(transaction(flaky())))
run("transaction(retry)", transaction(retry(flaky())))
run("log(cache) twice", log(cache(flaky(0))), 2)
run("cache(log) twice", cache(log(flaky(0))), 2)
run("log(retry)", log(retry(flaky())))
run("retry(log)", retry(log(flaky())))
run("retry(cache)", retry(cache(flaky())))
