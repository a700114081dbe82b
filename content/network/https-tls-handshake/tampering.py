# check
# 中间人改握手里的一个字节，或从 ClientHello 里抹掉首选的套件：握手都完不成；记录头里的版本不属于握手消息，改了无妨；多半在 Finished 之前，1.2 的会话票据那时已过签名，由 Finished 查出
import ssl
import subprocess

subprocess.run("openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=a".split(),
               check=True, capture_output=True)


def handshake(name: str, change, versions=(ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_2)) -> None:
    for version in versions:
        server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server_context.load_cert_chain("cert.pem", "key.pem")
        context = ssl.create_default_context(cafile="cert.pem")
        context.maximum_version = version
        up, down = ssl.MemoryBIO(), ssl.MemoryBIO()
        client = context.wrap_bio(down, up, server_hostname="a")
        server = server_context.wrap_bio(up, down, server_side=True)
        result = ""
        for number, (end, wire) in enumerate([(client, up), (server, down)] * 3):
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                pass
            except ssl.SSLError as error:
                result = f"{'client' if end is client else 'server'}: {error.reason}"
                break
            wire.write(change(number, bytearray(wire.read())))
        result = result or ("handshake complete" if client.version() else "never completes")
        print(f"{name}, {version.name.replace('TLSv1_', 'TLS 1.')}: {result}")


def flip(flight: int, position: int):
    def change(number: int, data: bytearray) -> bytearray:
        if number == flight:
            data[position] ^= 1
        return data
    return change


def without_best_suites(number: int, data: bytearray) -> bytearray:
    if number == 0:
        for suite in b"\x13\x02", b"\xc0\x30":
            at = data.find(suite, 44 + data[43])
            if at > 0:
                data[at:at + 2] = b"\xfa\xfa"
    return data


handshake("nothing changed", lambda number, data: data)
handshake("a byte of the client's random", flip(0, 12))
handshake("a byte of the server's random", flip(1, 12))
handshake("a byte of what follows the certificate", flip(1, -40))
handshake("a byte of a length", flip(0, 8))
handshake("a byte of the record header's version, no part of the message", flip(0, 2))
handshake("preferred suites taken out", without_best_suites)
handshake("a byte of the session ticket", flip(3, 40), [ssl.TLSVersion.TLSv1_2])
