# check
# ClientHello 里的扩展：TLS 1.3 直接带临时公钥 key_share，限定在 TLS 1.2 时没有；域名 server_name 两边都是明文
import ssl

NAMES = {0: "server_name", 43: "supported_versions", 51: "key_share"}
for version in ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_2:
    context = ssl.create_default_context()
    context.maximum_version = version
    wire = ssl.MemoryBIO()
    client = context.wrap_bio(ssl.MemoryBIO(), wire, server_hostname="shop.example")
    try:
        client.do_handshake()
    except ssl.SSLWantReadError:
        hello = wire.read()
    at = 44 + hello[43]                                  # 跳过随机数和会话号
    at += 2 + int.from_bytes(hello[at:at + 2])           # 套件
    at += 1 + hello[at] + 2                              # 压缩方法、扩展总长
    found = []
    while at < len(hello):
        kind, size = int.from_bytes(hello[at:at + 2]), int.from_bytes(hello[at + 2:at + 4])
        found += [NAMES[kind]] if kind in NAMES else []
        at += 4 + size
    print(version.name.replace("TLSv1_", "TLS 1."), "ClientHello:", *sorted(found), "shop.example in the clear", b"shop.example" in hello)
