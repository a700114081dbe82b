# check
# Python 的 ssl：同一个 SSLContext 的第二次连接不会自己恢复会话，把上次的 session 传进去才恢复
import ssl
import subprocess

subprocess.run("openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=a".split(),
               check=True, capture_output=True)


def connect(session: ssl.SSLSession | None = None) -> ssl.SSLSession:
    up, down = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = context.wrap_bio(down, up, server_hostname="a", session=session)
    server = server_context.wrap_bio(up, down, server_side=True)
    for end in client, server, client, server, client:
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            pass
    server.write(b"answer")
    client.read()
    print(f"{client.version()}: session given {session is not None}, resumed {client.session_reused}")
    return client.session


for version in ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_2:
    context = ssl.create_default_context(cafile="cert.pem")
    context.maximum_version = version
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain("cert.pem", "key.pem")
    session = connect()
    connect()
    connect(session)
