# check
# contextmanager：不写 try/finally，出异常就不收尾；yield 套在另一个 with 里，那一个照常收尾；捕获了不再抛就是吞掉；不 yield、yield 两次是 RuntimeError；对象只能用一次
from contextlib import closing, contextmanager


@contextmanager
def careless():
    yield
    print("cleanup")


class Connection:
    def close(self):
        print("closed")


@contextmanager
def nested():
    with closing(Connection()) as connection:
        yield connection


@contextmanager
def swallowing():
    try:
        yield
    except ValueError:
        print("caught")


@contextmanager
def never():
    return
    yield


@contextmanager
def twice():
    yield
    yield


for manager in careless, nested, swallowing, never, twice:
    try:
        with manager():
            print(manager.__name__)
            if manager in (careless, nested, swallowing):
                raise ValueError
    except (ValueError, RuntimeError) as e:
        print("->", type(e).__name__, e)
once = careless()
with once:
    pass
try:
    with once:
        pass
except Exception as e:
    print("again:", type(e).__name__)
