# check
# 环里有 __del__ 照样回收，每个调用一次，gc.garbage 是空的；__del__ 让对象复活也只调用一次
import gc

saved = []


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("__del__", self.name)
        if self.name == "back":
            saved.append(self)


for name in ("ring", "back"):
    node = Node(name)
    node.me = node
    del node
    gc.collect()
print("saved:", [node.name for node in saved], "garbage:", gc.garbage)
saved.clear()
print("found again:", gc.collect() > 0)
