# check
# 自由链表管着哪些类型，一万个列表死后留下几个；标识符样的常量驻留，带空格的、拼出来的不驻留，sys.intern 可以补上
import os
import re
import sys
import tempfile

many = [[] for _ in range(10_000)]
del many
with tempfile.TemporaryFile("w+") as file:
    stderr = os.dup(2)
    os.dup2(file.fileno(), 2)
    sys._debugmallocstats()
    os.dup2(stderr, 2)
    file.seek(0)
    stats = file.read()
found = re.findall(r"free (?:\d+-sized )?Py(\w+?)(?:Object)?s? \*", stats)
print("free lists:", *dict.fromkeys(found))
print(re.search(r"\d+ free PyListObjects", stats)[0])

name = "user_id"
same = "user_id"
made = "".join(["user", "_id"])
print(name is same, name is made, name is sys.intern(made))
spaced = "user id"
print("with a space:", spaced is sys.intern("".join(["user", " id"])))
