# check
# 签名不是“用私钥加密”：ECDSA 的密钥没有加密、解密的操作，用它的证书照样完成握手
import ssl
import subprocess

from cryptography.hazmat.primitives.asymmetric import ec, rsa

for name, key in ("RSA", rsa.generate_private_key(65537, 2048)), ("ECDSA", ec.generate_private_key(ec.SECP256R1())):
    print(name, "sign", hasattr(key, "sign"), "decrypt", hasattr(key, "decrypt"),
          "encrypt", hasattr(key.public_key(), "encrypt"))

subprocess.run("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out cert.pem"
               " -subj /CN=a".split(), check=True, capture_output=True)
for version in ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_2:
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain("cert.pem", "key.pem")
    context = ssl.create_default_context(cafile="cert.pem")
    context.maximum_version = version
    up, down = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = context.wrap_bio(down, up, server_hostname="a")
    server = server_context.wrap_bio(up, down, server_side=True)
    for end in client, server, client, server, client:
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            pass
    print("handshake complete:", *client.cipher()[:2])
