# check
# 子指父用弱引用：不成环，最后一个名字消失就释放；weakref.ref() 之后得到 None
import gc
import weakref


class Node:
    def __init__(self, parent=None):
        self.children = []
        self.parent = parent and weakref.ref(parent)
        if parent:
            parent.children.append(self)


gc.disable()
root = Node()
leaf = Node(root)
print(leaf.parent() is root)
watch = weakref.ref(root)
del root
print("root freed:", watch() is None, "parent:", leaf.parent())
for make in (list, dict):
    try:
        weakref.ref(make())
    except TypeError as e:
        print("TypeError:", e)
    print(weakref.ref(type("Sub", (make,), {})()) is not None)
