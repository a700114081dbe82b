# check
# 两段不同的消息 MD5 摘要相同，SHA-256 不同
import hashlib

one = bytes.fromhex(
    "d131dd02c5e6eec4693d9a0698aff95c2fcab58712467eab4004583eb8fb7f89"
    "55ad340609f4b30283e488832571415a085125e8f7cdc99fd91dbdf280373c5b"
    "d8823e3156348f5bae6dacd436c919c6dd53e2b487da03fd02396306d248cda0"
    "e99f33420f577ee8ce54b67080a80d1ec69821bcb6a8839396f9652b6ff72a70")
other = bytearray(one)
for i in (19, 45, 59, 83, 109, 123):
    other[i] ^= 0x80
print(len(one), "bytes, same message:", one == other)
for name in ("md5", "sha256"):
    print(name, *(hashlib.new(name, m).hexdigest()[:32] for m in (one, other)))
