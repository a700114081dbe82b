# check
# __enter__ 抛异常：自己的 __exit__ 不调用，先前进入的照常退出；as 解包失败算块里的异常；多个管理器先进后出
class Step:
    def __init__(self, name, fail=False):
        self.name, self.fail = name, fail

    def __enter__(self):
        if self.fail:
            raise RuntimeError("enter " + self.name)
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__)


def tried(run):
    try:
        run()
    except Exception as e:
        print("->", type(e).__name__, e)


def second_fails():
    with Step("a"), Step("b", fail=True):
        print("body")


def target_fails():
    with Step("c") as (x, y):
        print("body")


def constructor_fails():
    with Step("d"), Step():
        print("body")


for run in second_fails, target_fails, constructor_fails:
    tried(run)
with (
    Step("outer"),
    Step("inner"),
):
    print("body")
