# check
# frozen=True：赋值被拒，里面的列表照样能改，object.__setattr__ 能绕过；dataclass 拒收不可哈希的默认值，自定义类的实例照收并共用
from dataclasses import FrozenInstanceError, dataclass, field


@dataclass(frozen=True)
class Order:
    id: int
    tags: list = field(default_factory=list)


order = Order(1)
try:
    order.id = 2
except FrozenInstanceError as e:
    print(type(e).__name__, e)
order.tags.append("new")
object.__setattr__(order, "id", 3)
print(order)
try:
    hash(order)
except TypeError as e:
    print(e)
try:
    dataclass(type("Bad", (), {"__annotations__": {"tags": list}, "tags": []}))
except ValueError as e:
    print(e)


class Tags:
    names = ()


@dataclass
class Post:
    tags: Tags = Tags()


Post().tags.names = ("new",)
print(Post().tags.names)
