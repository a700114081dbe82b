# check
# 自由链表管着哪些类型；标识符样的常量驻留，带空格的、拼出来的不驻留，sys.intern 可以补上
import os
import re
import sys
import tempfile

with tempfile.TemporaryFile("w+") as file:
    stderr = os.dup(2)
    os.dup2(file.fileno(), 2)
    sys._debugmallocstats()
    os.dup2(stderr, 2)
    file.seek(0)
    found = re.findall(r"free (?:\d+-sized )?Py(\w+?)(?:Object)?s? \*", file.read())
print("free lists:", *dict.fromkeys(found))

name = "user_id"
same = "user_id"
made = "".join(["user", "_id"])
print(name is same, name is made, name is sys.intern(made))
spaced = "user id"
print("with a space:", spaced is sys.intern("".join(["user", " id"])))
