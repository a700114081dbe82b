# check
# 十几行写出 contextmanager：进入是 next，离开是 next 或 throw；生成器正常结束就是吞掉，同一异常又抛出来就是不吞
class Own:
    def __init__(self, generator):
        self.generator = generator

    def __enter__(self):
        return next(self.generator)

    def __exit__(self, kind, value, traceback):
        try:
            if value is None:
                next(self.generator)
            else:
                self.generator.throw(value)
        except StopIteration:
            return value is not None
        except BaseException as e:
            if e is value:
                return False
            raise


def resource(swallow):
    print("open")
    try:
        yield "resource"
    except ValueError:
        print("caught")
        if not swallow:
            raise
    finally:
        print("close")


with Own(resource(True)) as value:
    print(value)
with Own(resource(True)):
    raise ValueError
print("swallowed")
try:
    with Own(resource(False)):
        raise ValueError
except ValueError:
    print("raised")
