# check
# __deepcopy__ 里要先登记，又把 memo 传下去：少一样，环就一直递归；不传，共享也断开。__copy__ 没有 memo
import copy


class Node:
    register = passed = True

    def __init__(self, link=None):
        self.link = link

    def __copy__(self):
        return Node("from __copy__")

    def __deepcopy__(self, memo):
        new = Node()
        if self.register:
            memo[id(self)] = new
        new.link = copy.deepcopy(self.link, memo) if self.passed else copy.deepcopy(self.link)
        return new


shared = [1]
pair = [Node(shared), Node(shared)]
ring = Node()
ring.link = ring
for Node.register, Node.passed in ((True, True), (True, False), (False, True)):
    twin = copy.deepcopy(pair)
    print("registered:", Node.register, "memo passed:", Node.passed, end=" ")
    print("shared:", twin[0].link is twin[1].link, end=" ")
    try:
        new = copy.deepcopy(ring)
        print("ring:", new.link is new)
    except RecursionError:
        print("ring: RecursionError")
print(copy.copy(ring).link)
