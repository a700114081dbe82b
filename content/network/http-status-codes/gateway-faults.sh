# check
# 后端的七种毛病，Nginx 各给什么，以及 Nginx 自己的重写循环是 500：没回完响应头就断开、响应头太大、拒绝连接是 502，连接超时是 504；响应头已转出再断开或卡住是 200；答的不是 HTTP 也原样转出
cat > backends.py <<'EOT'
import socket, threading, time
def serve(port, answer, seconds=0):
    server = socket.create_server(("127.0.0.1", port))
    def run():
        while True:
            connection, _ = server.accept()
            connection.recv(4000)
            connection.sendall(answer)
            time.sleep(seconds)
            connection.close()
    threading.Thread(target=run, daemon=True).start()
head = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n"
serve(9001, head)
serve(9002, head + b"Set-Cookie: a=" + b"x" * 9000 + b"\r\n\r\n")
serve(9003, head + b"\r\nhalf")
serve(9004, head + b"\r\nhalf", 30)
serve(9005, b"SSH-2.0-OpenSSH\r\n")
full = socket.socket()                            # 队列满了：SYN 得不到答复
full.bind(("127.0.0.1", 9006))
full.listen(0)
waiting = [socket.socket() for _ in range(4)]
for client in waiting:
    client.setblocking(False)
    client.connect_ex(("127.0.0.1", 9006))
open("ready", "w")
time.sleep(60)
EOT
python3 backends.py & backends=$!
cat > nginx.conf <<'EOT'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log access.log; proxy_connect_timeout 1s; proxy_read_timeout 1s;
  server { listen 8080; location / { return 204; } location /cycle { rewrite ^ /cycle last; } location ~ ^/(9\d+)$ { proxy_pass http://127.0.0.1:$1; } } }
EOT
nginx -v 2>&1
nginx -p "$PWD" -c nginx.conf & nginx=$!
until [ -f ready ] && curl -so body localhost:8080/; do sleep 0.1; done
ask() { curl -so body -w "$2: %{http_code}, %{size_download} bytes" "localhost:8080/$1"; echo ", curl exit $?"; }
ask 9001 "closed within the header"
ask 9002 "header of 9 KB"
ask 9999 "connection refused"
ask 9006 "connection not answered"
ask 9003 "closed within the body"
ask 9004 "stalled within the body"
ask 9005 "not HTTP"
ask cycle "rewrite cycle of its own"
python3 -c 'import socket; s = socket.create_connection(("127.0.0.1", 8080)); s.send(b"GET /9005 HTTP/1.1\r\nHost: x\r\n\r\n"); print("  the whole answer:", s.recv(1000))'
grep -o '"GET /9005 .*" 0.. [0-9]*' access.log | head -1
grep -oE 'upstream (sent|prematurely|timed out)[^,]*|rewrite or internal redirection cycle' error.log
kill $backends $nginx
