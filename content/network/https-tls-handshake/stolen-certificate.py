# check
# 中间人把真证书原样转给客户端，手里却没有它的私钥：证书验证通过，签名验证不过
import ssl
import subprocess

for name in "real", "fake":
    subprocess.run(f"openssl req -x509 -newkey rsa:2048 -nodes -keyout {name}.key -out {name}.pem"
                   " -subj /CN=shop.example".split(), check=True, capture_output=True)


def flights(owner: str, replace: dict[int, bytes]):
    """服务端用 owner 的证书和私钥；replace 换掉给定类型的握手消息。"""
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain(f"{owner}.pem", f"{owner}.key")
    context = ssl.create_default_context(cafile="real.pem")
    context.maximum_version = ssl.TLSVersion.TLSv1_2      # 1.3 的证书是加密的，换不了
    up, down, sent = ssl.MemoryBIO(), ssl.MemoryBIO(), {}
    client = context.wrap_bio(down, up, server_hostname="shop.example")
    server = server_context.wrap_bio(up, down, server_side=True)
    for end in client, server:
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            pass
    data = down.read()
    while data:
        size = 5 + int.from_bytes(data[3:5])
        sent[data[5]] = data[:size]
        down.write(replace.get(data[5], data[:size]))
        data = data[size:]
    try:
        client.do_handshake()
    except ssl.SSLWantReadError:
        print(f"key of {owner}, {len(replace)} message replaced: accepted")
    except ssl.SSLError as error:
        print(f"key of {owner}, {len(replace)} message replaced: {error.reason}")
    return sent


CERTIFICATE = 11
real = flights("real", {})
flights("fake", {})
flights("fake", {CERTIFICATE: real[CERTIFICATE]})
