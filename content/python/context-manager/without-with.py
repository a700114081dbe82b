# check
# 不写 with：CPython 丢掉最后一个引用就关，发出 ResourceWarning（默认的过滤器不显示）；还有引用（如被捕获的异常的回溯）就一直开着，缓冲里的数据没落到文件
import warnings
from pathlib import Path

print([f[0] for f in warnings.filters if f[2] is ResourceWarning])
warnings.simplefilter("always")


def write(fail):
    file = open("data.txt", "w")
    file.write("text")
    if fail:
        raise ValueError


with warnings.catch_warnings(record=True) as caught:
    write(fail=False)
print([w.category.__name__ for w in caught], repr(Path("data.txt").read_text()))
try:
    write(fail=True)
except ValueError as e:
    kept = e
print("exception kept:", repr(Path("data.txt").read_text()))
with warnings.catch_warnings(record=True):
    del kept
print("dropped:", repr(Path("data.txt").read_text()))
