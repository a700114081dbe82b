# check
# 证书验证的几种失败：中间证书没发（证书里写着下载地址也不去下）、根不在信任库、根随链发来而不被信任、自签名、叶子或中间证书过期、缺授权者标识、用途不符、域名不符；信任了那个根就通过
import socket
import ssl
import subprocess

subprocess.run(["bash", "-ec", r"""
name=subjectAltName=DNS:shop.example
key() { openssl req -newkey rsa:2048 -nodes -keyout $1.key -out $1.csr -subj /CN=$1; }
sign() { openssl x509 -req -in $1.csr -CA $2.pem -CAkey $2.key -extfile <(echo -e "$3") -out $4.pem "${@:5}"; }
openssl req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -subj /CN=root -addext keyUsage=critical,keyCertSign
key mid; sign mid root 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign' mid
key shop.example; aia='authorityInfoAccess=caIssuers;URI:http://127.0.0.1:8000/mid.der'
sign shop.example mid "$name\n$aia" leaf
sign shop.example mid "$name\nextendedKeyUsage=clientAuth" client
sign shop.example mid $name old -not_before 20200101000000Z -not_after 20210101000000Z
sign mid root 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign' old-mid -not_before 20200101000000Z -not_after 20210101000000Z
sign shop.example mid "$name\nsubjectKeyIdentifier=none\nauthorityKeyIdentifier=none" no-aki
openssl req -x509 -key shop.example.key -out self.pem -subj /CN=shop.example -addext $name
cat leaf.pem mid.pem > chain.pem; cat chain.pem root.pem > with-root.pem; cat old.pem mid.pem > old-chain.pem; cat client.pem mid.pem > client-chain.pem
cat leaf.pem old-mid.pem > old-mid-chain.pem; cat no-aki.pem mid.pem > no-aki-chain.pem
"""], check=True, capture_output=True)


def handshake(cert: str, name: str, trusted: str | None = "root.pem", not_strict: bool = False) -> None:
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain(cert, "shop.example.key")
    up, down = ssl.MemoryBIO(), ssl.MemoryBIO()
    context = ssl.create_default_context(cafile=trusted)
    if not_strict:
        context.verify_flags &= ~ssl.VERIFY_X509_STRICT
        print("without VERIFY_X509_STRICT: ", end="")
    client = context.wrap_bio(down, up, server_hostname=name)
    server = server_context.wrap_bio(up, down, server_side=True)
    result = "verified"
    for end in (client, server, client):
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLCertVerificationError as e:
            result = f"{e.reason}: {e.verify_message}"
    print(f"{cert}, trusted {trusted}, connecting to {name}: {result}")


handshake("chain.pem", "shop.example")
with socket.create_server(("127.0.0.1", 8000)) as download:
    handshake("leaf.pem", "shop.example")
    download.settimeout(0.5)
    try:
        download.accept()
        print("  the intermediate certificate was asked for")
    except TimeoutError:
        print("  nobody asked the address in caIssuers")
handshake("chain.pem", "shop.example", None)
handshake("self.pem", "shop.example")
handshake("with-root.pem", "shop.example", None)
handshake("old-chain.pem", "shop.example")
handshake("old-mid-chain.pem", "shop.example")
handshake("no-aki-chain.pem", "shop.example")
handshake("no-aki-chain.pem", "shop.example", not_strict=True)
handshake("client-chain.pem", "shop.example")
handshake("chain.pem", "bank.example")
handshake("chain.pem", "127.0.0.1")
