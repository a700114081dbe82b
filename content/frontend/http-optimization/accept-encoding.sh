# check
# 浏览器对普通的 http:// 主机声明的只有 gzip、deflate，对本机地址另有 br、zstd
cat > server.mjs <<'JS'
import { createServer } from 'node:http';
createServer((request, response) => {
  if (request.url === '/') console.log(request.headers.host, request.headers['accept-encoding']);
  response.end('ok');
}).listen(18099);
JS
node server.mjs > seen &
server=$!
sleep 1
for host in localhost demo.test; do
  chromium-headless-shell --no-sandbox --host-resolver-rules='MAP demo.test 127.0.0.1' \
    --user-data-dir="$PWD/profile" --dump-dom "http://$host:18099/" > /dev/null 2>&1
done
kill $server
cat seen
