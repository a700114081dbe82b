# check: with=venv
# 计数归零时先调用 __del__，再让弱引用失效；循环回收时次序相反，3.15 上没有回调的弱引用留到 __del__ 之后
cat > order.py <<'PY'
import gc, sys, weakref
class Node:
    def __del__(self):
        print("__del__, weakref alive:", refs[-1]() is not None)
refs = []
print("CPython", sys.version.split()[0])
for ring in False, True:
    for callback in None, lambda _: print("callback", end=", "):
        node = Node()
        node.me = node if ring else None
        refs.append(weakref.ref(node, callback))
        print("ring" if ring else "no ring", "with callback:" if callback else "no callback:", end=" ")
        del node
        gc.collect()
        if callback and not ring: print()
PY
for python in python3 python3.15; do $python order.py; done
