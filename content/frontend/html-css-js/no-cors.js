// check
// 没有 CORS 头，非浏览器客户端照样拿到数据；404 不抛异常，拿不到响应才抛
import { once } from 'node:events';
import { createServer } from 'node:http';
const server = createServer((request, response) => {
  response.statusCode = request.url === '/missing' ? 404 : 200;
  response.setHeader('Connection', 'close');
  response.end('{"secret": 1}');
}).listen(0);
await once(server, 'listening');
const base = `http://127.0.0.1:${server.address().port}`;
const data = await fetch(base, { headers: { Origin: 'https://evil.test' } });
console.log('not a browser:', data.status, await data.text());
const missing = await fetch(`${base}/missing`);
console.log('not thrown: ok', missing.ok, missing.status);
await missing.text();
server.close();
await once(server, 'close');
await fetch(base).catch((error) => console.log('thrown:', error.name, error.cause.code));
