# check: timeout=30
# Nginx 的访问日志记下 GET 的查询串，不记 POST 的正文；http 的网上两样都是明文；HTTPS 的密文里没有路径与查询串，握手里看得到域名
cat > nginx.conf <<'CONF'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log access.log; server { listen 8080; location / { return 200; } } }
CONF
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl -so page localhost:8080/; do sleep 0.1; done
curl -so page "localhost:8080/login?password=secret-1"
curl -so page -d "password=secret-2" localhost:8080/login
until [ $(grep -c login access.log) = 2 ]; do sleep 0.1; done
grep -o '"[A-Z]* /login.*" 200' access.log
kill $nginx; wait
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key -out cert -subj /CN=shop.test -addext subjectAltName=DNS:shop.test 2> log
python3 - <<'PY'
import ssl
server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER); server.load_cert_chain("cert", "key")
client = ssl.create_default_context(cafile="cert")
to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
wire = b""
a = client.wrap_bio(to_client, to_server, server_hostname="shop.test")
b = server.wrap_bio(to_server, to_client, server_side=True)
def flow(step):
    global wire
    try: step()
    except ssl.SSLWantReadError: pass
for step in a.do_handshake, b.do_handshake, a.do_handshake, b.do_handshake:
    flow(step)
    if step == a.do_handshake:
        data = to_server.read(); wire += data; to_server.write(data)
a.write(b"GET /login?password=secret-1 HTTP/1.1\r\nHost: shop.test\r\n\r\npassword=secret-2")
data = to_server.read(); wire += data; to_server.write(data)
print("server reads:", b.read(99).decode().splitlines()[0])
for word in "shop.test", "/login", "secret-1", "secret-2":
    print("on the wire in clear:", word, word.encode() in wire)
PY
