# check
# 计数归零时：先调用 __del__，再让弱引用失效并回调，然后轮到它引用的对象；全部当场完成
import weakref


class Node:
    def __init__(self, name, child=None):
        self.name, self.child = name, child

    def __del__(self):
        print("__del__", self.name, "weakref alive:", refs[self.name]() is not None)


refs = {}
chain = None
for name in ("third", "second", "first"):
    chain = Node(name, chain)
    refs[name] = weakref.ref(chain, lambda _, name=name: print("weakref dead:", name))
chain = None
print("next statement")
