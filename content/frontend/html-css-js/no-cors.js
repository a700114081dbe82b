// check
// 没有 CORS 头，非浏览器客户端照样拿到数据；404 不抛异常，拿不到响应才抛；响应头到了而正文不是 JSON 或断了，读正文时抛
import { once } from 'node:events';
import { createServer } from 'node:http';
const server = createServer((request, response) => {
  response.statusCode = request.url === '/missing' ? 404 : 200;
  response.setHeader('Connection', 'close');
  if (request.url === '/cut') response.setHeader('Content-Length', 100);
  response.write(request.url === '/missing' ? '<h1>' : '{"secret": 1}');
  if (request.url === '/cut') request.socket.end();
  else response.end();
}).listen(0);
await once(server, 'listening');
const base = `http://127.0.0.1:${server.address().port}`;
const data = await fetch(base, { headers: { Origin: 'https://evil.test' } });
console.log('not a browser:', data.status, await data.text());
for (const path of ['/missing', '/cut']) {
  const response = await fetch(base + path);
  console.log('not thrown: ok', response.ok, response.status);
  await response.json().catch((error) => console.log('json() throws:', error.name));
}
server.close();
await once(server, 'close');
await fetch(base).catch((error) => console.log('thrown:', error.name, error.cause.code));
