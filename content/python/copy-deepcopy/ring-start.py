# check
# 环从列表、实例进入，副本的环指回副本；从集合、具名元组进入，元素先于登记拷贝，里面指回的是另一份，但也能停
import collections
import copy


class Node: ...


Point = collections.namedtuple("Point", "links")
node = Node()
group = node.group = {node}
point = Point([])
point.links.append(point)
print("start at the instance:", (twin := copy.deepcopy(node)) in twin.group)
twin = copy.deepcopy(group)
print("start at the set:", next(iter(twin)).group is twin)
twin = copy.deepcopy(point)
print("start at the namedtuple:", twin.links[0] is twin)
twin = copy.deepcopy(point.links)
print("start at its list:", twin[0].links is twin)
