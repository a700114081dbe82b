# check
# 局部函数和 lambda 不能 pickle，进程池也就收不了；模块级函数配 partial 可以，用 wraps 装饰过的模块级函数是闭包，也可以
import pickle
from concurrent.futures import ProcessPoolExecutor
from functools import partial, wraps


def power(base, exponent):
    return base**exponent


def traced(function):
    @wraps(function)
    def wrapper(*args):
        return function(*args)

    return wrapper


@traced
def cube(base):
    return base**3


def make(exponent):
    def inner(base):
        return base**exponent

    return inner


if __name__ == "__main__":
    pool = ProcessPoolExecutor(1)
    print(cube.__closure__ is not None)
    for function in make(2), lambda base: base**2, partial(power, exponent=2), cube:
        try:
            print(pickle.loads(pickle.dumps(function))(3), pool.submit(function, 3).result())
        except pickle.PicklingError as e:
            print("pickle:", type(e).__name__, str(e).split(" at 0x")[0])
            try:
                pool.submit(function, 3).result()
            except pickle.PicklingError as e:
                print("pool:", type(e).__name__)
