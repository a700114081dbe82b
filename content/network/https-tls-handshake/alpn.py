# check
# ALPN：客户端在 ClientHello 里列出 h2、http/1.1，服务端选一个，不多花来回；两边没有交集时，OpenSSL 的服务端当作没有 ALPN
import ssl
import subprocess

subprocess.run("openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=a".split(),
               check=True, capture_output=True)
for offered in ["h2", "http/1.1"], ["http/1.1"], ["h3"]:
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain("cert.pem", "key.pem")
    server_context.set_alpn_protocols(["h2", "http/1.1"])
    context = ssl.create_default_context(cafile="cert.pem")
    context.set_alpn_protocols(offered)
    up, down = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = context.wrap_bio(down, up, server_hostname="a")
    server = server_context.wrap_bio(up, down, server_side=True)
    flights = 0
    for end, wire in (client, up), (server, down), (client, up):
        flights += 1
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            pass
        if flights == 1:
            hello = wire.read()
            wire.write(hello)
    print("offered", offered, "in the clear", all(name.encode() in hello for name in offered),
          "selected", client.selected_alpn_protocol(), "client done in flight", flights)
