# check
# 两个环：外面有名字引用的留下，没有的回收；没有自动回收器时环会一直在
import gc
import weakref


class Node: ...


gc.collect()
gc.disable()
a, b, c, d = (Node() for _ in range(4))
a.to, b.to, c.to, d.to = b, a, d, c
seen = {name: weakref.ref(node) for name, node in zip("abcd", (a, b, c, d))}
del b, c, d
print("before:", [name for name in seen if seen[name]()])
print("found:", gc.collect())
print("after:", [name for name in seen if seen[name]()])
