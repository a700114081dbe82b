# check
# 双向 TLS 而客户端没带证书：TLS 1.3 的客户端握手照样完成，随后才报错，服务端已关时先写就是连接重置；TLS 1.2 在握手时就报错
import socket
import ssl
import subprocess
import threading

subprocess.run("openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=a".split(),
               check=True, capture_output=True)
for version in ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_2:
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    print(version.name.replace("TLSv1_", "TLS 1."), "- a server asks for client certificates by default:", bool(server_context.verify_mode))
    server_context.load_cert_chain("cert.pem", "key.pem")
    server_context.verify_mode = ssl.CERT_REQUIRED
    server_context.load_verify_locations("cert.pem")
    for with_certificate in False, True:
        context = ssl.create_default_context(cafile="cert.pem")
        context.maximum_version = version
        if with_certificate:
            context.load_cert_chain("cert.pem", "key.pem")
        up, down = ssl.MemoryBIO(), ssl.MemoryBIO()
        client = context.wrap_bio(down, up, server_hostname="a")
        server = server_context.wrap_bio(up, down, server_side=True)
        done = []
        for name, step in [("client handshake", client.do_handshake), ("server handshake", server.do_handshake)] * 2 + [
                ("client handshake", client.do_handshake), ("client read", client.read)]:
            try:
                if step():
                    break
                result = f"{name}: complete"
            except ssl.SSLWantReadError:
                continue
            except ssl.SSLError as error:
                result = f"{name}: {error.reason}"
            if result not in done:
                done.append(result)
            if result.startswith("client") and "complete" not in result:
                break
        print("  certificate sent" if with_certificate else "  no certificate", done)

server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_context.load_cert_chain("cert.pem", "key.pem")
server_context.verify_mode = ssl.CERT_REQUIRED
listener = socket.create_server(("127.0.0.1", 8443))


def refuse() -> None:
    connection, _ = listener.accept()
    try:
        server_context.wrap_socket(connection, server_side=True)
    except ssl.SSLError:
        connection.close()


for first in "recv", "sendall":
    server = threading.Thread(target=refuse)
    server.start()
    client = ssl.create_default_context(cafile="cert.pem").wrap_socket(
        socket.create_connection(("127.0.0.1", 8443)), server_hostname="a")
    version = client.version()
    server.join()                                        # 服务端已经拒绝，连接已关
    try:
        client.recv(1) if first == "recv" else client.sendall(b"GET / HTTP/1.1\r\n\r\n")
    except OSError as error:
        print(f"{version} over a socket, {first} first:", getattr(error, "reason", type(error).__name__))
