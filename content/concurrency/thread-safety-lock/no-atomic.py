# check
# threading 里没有原子整数，语言里没有 volatile 关键字
import keyword
import threading

print("atomic in threading:", [name for name in dir(threading) if "atomic" in name.lower()])
print("volatile is a keyword:", keyword.iskeyword("volatile"))
