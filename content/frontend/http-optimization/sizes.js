// check
// 300 行商品表格的页面用各种算法压完剩多少；随机字节和太短的响应压完反而变大
import { randomBytes } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const names = ['键盘', '显示器', '耳机', '路由器', '移动硬盘', '扫描枪'];
let seed = 7;
const pick = (n) => (seed = (seed * 48271) % 2147483647) % n;
const row = (_, i) =>
  `<tr><td>${10001 + i}</td><td><a href="/goods/${pick(1e6)}">` +
  `${names[pick(6)]} ${1000 + pick(9000)}</a></td>` +
  `<td class="num">${(pick(1e6) / 100).toFixed(2)}</td></tr>\n`;
const rows = Array.from({ length: 300 }, row).join('');
const page = Buffer.from(`<!doctype html><title>商品</title><table>${rows}`);

const brotli = (data, quality) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(data, { params });
};
const show = (label, { length }) => {
  const percent = Math.round((length / page.length) * 100);
  console.log(label.padEnd(7), `${percent}%`);
};

console.log('page', page.length, 'bytes', `${rows.split('\n').length - 1} rows`);
for (const level of [1, 6, 9]) {
  show(`gzip ${level}`, gzipSync(page, { level }));
}
for (const quality of [5, 11]) show(`br ${quality}`, brotli(page, quality));

for (const data of [randomBytes(page.length), Buffer.from('{"code":0}')]) {
  console.log(data.length, 'bytes grow by gzip:', gzipSync(data).length > data.length);
}
