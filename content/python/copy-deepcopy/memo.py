# check
# __deepcopy__ 里要把 memo 传下去：不传，环就一直递归，共享就断开
import copy


class Node:
    keep = True

    def __init__(self, link=None):
        self.link = link

    def __deepcopy__(self, memo):
        new = Node()
        if self.keep:
            memo[id(self)] = new
            new.link = copy.deepcopy(self.link, memo)
        else:
            new.link = copy.deepcopy(self.link)
        return new


shared = [1]
pair = [Node(shared), Node(shared)]
ring = Node()
ring.link = ring
for Node.keep in (True, False):
    twin = copy.deepcopy(pair)
    print("memo passed:", Node.keep, "shared:", twin[0].link is twin[1].link, end=" ")
    try:
        new = copy.deepcopy(ring)
        print("ring:", new.link is new)
    except RecursionError:
        print("ring: RecursionError")
