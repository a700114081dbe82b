# check
# 三种触发：净增超过阈值、gc.collect()、解释器退出；关了自动回收，退出时照样收
import subprocess
import sys

ring = """
import gc
gc.collect()
gc.disable()
class Node:
    def __del__(self):
        print("__del__")
n = Node()
n.me = n
del n
print("last line")
"""
print(subprocess.run([sys.executable, "-c", ring], capture_output=True, text=True).stdout)
