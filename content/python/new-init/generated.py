# check
# NamedTuple 生成 __new__，dataclass 生成 __init__，frozen 的也是；Path() 由 __new__ 选子类
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


class Pair(NamedTuple):
    x: int


@dataclass
class Point:
    x: int


@dataclass(frozen=True)
class FrozenPoint:
    x: int

    def __post_init__(self):
        try:
            self.x = abs(self.x)
        except AttributeError as e:
            print(type(e).__name__, e)
        object.__setattr__(self, "x", abs(self.x))


for cls in (Pair, Point, FrozenPoint):
    print(cls.__name__, [name for name in ("__new__", "__init__") if name in vars(cls)])
print(FrozenPoint(-3))
print("Path", "__new__" in vars(Path), type(Path("a")).__name__)
