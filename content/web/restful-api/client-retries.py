# check
# urllib3 的 Retry 默认肯重发哪些方法；连不上时 POST 也重试，连上以后断开就不
from urllib3.exceptions import ConnectTimeoutError, ProtocolError
from urllib3.util import Retry

print("default:", *sorted(Retry.DEFAULT_ALLOWED_METHODS))
for method in "POST", "PATCH", "PUT":
    for name, error in ("not connected", ConnectTimeoutError()), ("closed", ProtocolError()):
        try:
            Retry(3).increment(method, "/orders", error=error)
            print(method, name, "-> again")
        except type(error):
            print(method, name, "-> raised")
