# check
# 按 BSON 规范编码：{"hello": "world"} 的每个字节；评论都放进数组时文档有多大
import struct


def bson(doc: dict) -> bytes:
    body = bytearray()
    for name, value in doc.items():
        key = name.encode() + b"\0"
        match value:
            case str():
                text = value.encode() + b"\0"
                body += b"\x02" + key + struct.pack("<i", len(text)) + text
            case int() if -2**31 <= value < 2**31:    # as PyMongo does: 32 bits where they suffice
                body += b"\x10" + key + struct.pack("<i", value)
            case int():
                body += b"\x12" + key + struct.pack("<q", value)
            case dict():
                body += b"\x03" + key + bson(value)
            case list():
                body += b"\x04" + key + bson({str(i): item for i, item in enumerate(value)})
    return struct.pack("<i", len(body) + 5) + body + b"\0"


def parts(data: bytes):
    (total,) = struct.unpack_from("<i", data)
    kind, (name, rest) = data[4], data[5:].split(b"\0", 1)
    (length,) = struct.unpack_from("<i", rest)
    return {"length of the first field in bytes": 4, "total": total, "type": kind, "name": name, "string length": length}


data = bson({"hello": "world"})
print(data.hex(" "), len(data), "bytes")
print(parts(data), data)
print("names in an array:", [c for c in bson({"a": ["x", "y", "z"]}).decode() if c in "0123456789"])
comment = {"user": 10001, "text": "写得很好，收藏了。" * 10, "likes": 3}
for n in (1000, 60000):
    size = len(bson({"title": "文章", "comments": [comment] * n}))
    print(f"{n} comments: {size} bytes, {size / n:.0f} each, more than {2**24 // 2**20} MiB: {size > 2**24}")
events, size, days = 200 * 10**4, 600, 90
print(f"{events // 10**4}0000 x {size} bytes = {events * size / 10**9} GB a day, {events * size * days / 10**9:.0f} GB in {days} days, {round(events / 86400)} a second")
