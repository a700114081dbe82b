# check
# ExitStack 管数目不定的资源，后进先出，pop_all 能把已进入的交出去；nullcontext、suppress、closing；contextvars 的 token（3.14 起）
import sys
from contextlib import ExitStack, closing, nullcontext, suppress
from contextvars import ContextVar


class Step:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self.name

    def __exit__(self, *exc):
        print("exit", self.name)


with ExitStack() as stack:
    names = [stack.enter_context(Step(n)) for n in range(3)]
    stack.callback(print, "callback")
    print("entered", names)
with ExitStack() as stack:
    stack.enter_context(Step("kept"))
    kept = stack.pop_all()
print("still open")
kept.close()
with suppress(FileNotFoundError):
    open("/missing")
with nullcontext("value") as value:
    print(value)
user = ContextVar("user", default="nobody")
with user.set("Ann"):
    print(user.get())
print(user.get(), sys.version.split()[0])
