# check
# 50 个并发之后，每组各留 32 条空闲连接；同一组的两个 location 合起来也是 32 条
cat > n.conf <<'CONF'
worker_processes 1; error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  upstream a { server 127.0.0.1:8001; }
  upstream b { server 127.0.0.1:8002; }
  server { listen 127.0.0.1:8080;
    location /a { proxy_pass http://a; }
    location /a-too { proxy_pass http://a; }
    location /b { proxy_pass http://b; } }
}
CONF
cat > up.py <<'PY'
import asyncio
async def handle(reader, writer):
    try:
        while await reader.readuntil(b"\r\n\r\n"):
            await asyncio.sleep(2)
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    except asyncio.IncompleteReadError:
        writer.close()
async def main():
    for port in 8001, 8002:
        await asyncio.start_server(handle, "127.0.0.1", port)
    await asyncio.sleep(60)
asyncio.run(main())
PY
python3 up.py & up=$!
sleep 1; nginx -e n.err -p "$PWD" -c n.conf
for path in a b a-too; do
  seq 50 | xargs -P 50 -I_ curl -s 127.0.0.1:8080/$path; sleep 1
  idle() { ss -Htn state established "dport = :$1" | wc -l; }
  echo "after 50 requests of /$path at once: idle to a $(idle 8001), idle to b $(idle 8002)"
done
kill "$(cat n.pid)" $up
