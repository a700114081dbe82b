# check
# wraps 复制的属性，按版本；默认值和代码不复制，生成器与协程函数的身份、手工赋给 __annotations__ 的也不复制；__dict__ 是当时的一份
import functools
import inspect

print(functools.WRAPPER_ASSIGNMENTS)


def plain(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)

    return wrapper


def greet(name, times=1) -> str: ...


async def job(): ...


def stream():
    yield


print(plain(greet).__defaults__, greet.__defaults__)
print(plain(greet).__code__ is greet.__code__)
print(inspect.iscoroutinefunction(plain(job)), inspect.isgeneratorfunction(plain(stream)))
print(inspect.signature(plain(greet), follow_wrapped=False))


def later(x: NotYetDefined): ...


print("__annotate__" in functools.WRAPPER_ASSIGNMENTS, plain(later).__annotate__ is later.__annotate__)
print(plain(greet).__wrapped__ is greet, inspect.signature(plain(greet)))
try:
    plain(later).__annotations__
except NameError as e:
    print("only when read:", repr(e))


def by_hand(x): ...


by_hand.__annotations__ = {"x": int}
print("set by hand:", by_hand.__annotations__, plain(by_hand).__annotations__)


def counted(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return func(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


twice = plain(counted(greet))
twice("a")
twice("b")
print("calls outside:", twice.calls, "inside:", twice.__wrapped__.calls)
