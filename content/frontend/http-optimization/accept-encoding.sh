# 浏览器只对 HTTPS 和本机地址声明 br、zstd，对普通的 http:// 主机只有 gzip、deflate。Chromium 156.0.8078.108、Node.js 20，2026-11-26
cat > server.mjs <<'JS'
import { createServer } from 'node:http';
createServer((request, response) => {
  if (request.url === '/') console.log(request.headers.host, request.headers['accept-encoding']);
  response.end('ok');
}).listen(18099);
JS
node server.mjs &
server=$!
sleep 1
for host in localhost 127.0.0.1 demo.test; do
  chromium --headless --no-sandbox --host-resolver-rules='MAP demo.test 127.0.0.1' \
    --user-data-dir="$PWD/profile" --dump-dom "http://$host:18099/" > /dev/null 2>&1
done
kill $server
