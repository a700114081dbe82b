# check
# 录下 TLS 1.2 的整段往来，事后拿到证书私钥：静态 RSA 密钥交换的请求被解出来，ECDHE 的解不出
import hashlib
import hmac
import ssl
import subprocess
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import load_pem_private_key

subprocess.run("openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=a".split(),
               check=True, capture_output=True)


def prf(secret: bytes, seed: bytes, size: int) -> bytes:
    out, a = b"", seed
    while len(out) < size:
        a = hmac.digest(secret, a, "sha256")
        out += hmac.digest(secret, a + seed, "sha256")
    return out[:size]


def recorded(ciphers: str) -> list[bytes]:
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain("cert.pem", "key.pem")
    context = ssl.create_default_context(cafile="cert.pem")
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(ciphers)
    up, down, tape = ssl.MemoryBIO(), ssl.MemoryBIO(), []
    client = context.wrap_bio(down, up, server_hostname="a")
    server = server_context.wrap_bio(up, down, server_side=True)
    for end, wire in [(client, up), (server, down)] * 2 + [(client, up)]:
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            pass
        if len(tape) == 4:
            client.write(b"GET /?password=hunter2")
        tape.append(wire.read())
        wire.write(tape[-1])
    print(client.version().replace("v", " "), client.cipher()[0])
    return tape


def records(data: bytes):
    while data:
        size = int.from_bytes(data[3:5])
        yield data[0], data[5:5 + size]
        data = data[5 + size:]


for ciphers in "AES128-GCM-SHA256", "ECDHE+AES128":
    tape = recorded(ciphers)
    plain = [body for flight in tape[:3] for kind, body in records(flight) if kind == 22][:-1]
    hello, server_hello, exchange = plain[0], plain[1], plain[-1]
    print("  ClientKeyExchange carries", len(exchange) - 4, "bytes")
    private_key = load_pem_private_key(Path("key.pem").read_bytes(), None)
    try:
        secret = private_key.decrypt(exchange[6:], PKCS1v15())
    except ValueError as error:
        print("  private key of the certificate:", error)
        continue
    master = prf(secret, b"extended master secret" + hashlib.sha256(b"".join(plain)).digest(), 48)
    keys = prf(master, b"key expansion" + server_hello[6:38] + hello[6:38], 40)
    _, body = list(records(tape[4]))[-1]
    header = (1).to_bytes(8) + b"\x17\x03\x03" + (len(body) - 24).to_bytes(2)
    print("  decrypted afterwards:", AESGCM(keys[:16]).decrypt(keys[32:36] + body[:8], body[8:], header))
