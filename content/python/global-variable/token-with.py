# check
# ContextVar 的 set 返回的 token 3.14 起可以当上下文管理器，离开时还原，抛了异常也还原
import sys
from contextvars import ContextVar

request_id = ContextVar("request_id", default="none")
token = request_id.set("A")
try:
    with request_id.set("B"):
        print(sys.version.split()[0], "inside:", request_id.get())
        raise ValueError
except ValueError:
    print("after:", request_id.get())
request_id.reset(token)
print("reset:", request_id.get())
