# check
# curl 发小表单只有一次 sendto，头和正文在一起；正文超过 1 MiB 就先发 Expect: 100-continue
cat > server.py <<'PY'
from http.server import BaseHTTPRequestHandler, HTTPServer
class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        print("Expect:", self.headers["Expect"], flush=True)
        self.send_response(204)
        self.end_headers()
    def log_message(self, *args): pass
HTTPServer(("127.0.0.1", 8000), Handler).serve_forever()
PY
python3 server.py > seen & server=$!
sleep 1
strace -qq -f -e trace=sendto -e signal=none -s 300 -o calls curl -s -d name=li 127.0.0.1:8000/
echo "strace of a small form: $(grep -c POST calls) sendto with the header, $(grep -c 'POST.*name=li' calls) of these with the body, $(grep -c 'sendto.*"name=li' calls) with the body alone"
grep -oE '^[0-9]* *sendto' calls | grep -o sendto | sort -u
for size in 1048576 1048577; do
  head -c $size /dev/zero > body
  curl -s --data-binary @body 127.0.0.1:8000/
  awk -v s=$size 'BEGIN { printf "%s bytes, more than %d MiB: %s\n", s, s / 1048576, (s > 1048576 ? "yes" : "no") }'
done
kill $server
cat seen
cat > silent.py <<'PY'
import socket
conn, _ = socket.create_server(("127.0.0.1", 8001)).accept()
data = b""
while b"\r\n\r\n" not in data:
    data += conn.recv(65536)
body = len(data.split(b"\r\n\r\n", 1)[1])
print("a server that never says 100: body with the header", body, "bytes, then", bool(conn.recv(65536)))
conn.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")
PY
python3 silent.py & silent=$!
sleep 1
curl -s --data-binary @body 127.0.0.1:8001/ || true
wait $silent
curl --help all | grep -oE -- '--expect100-timeout'
