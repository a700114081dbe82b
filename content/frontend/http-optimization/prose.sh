# 中文文章的压缩率：本站各页正文（去掉代码）用 gzip 6 剩一半左右，带代码的整页剩四成多，全部连在一起仍剩四成。Node.js 24，2026-11-26；在仓库根目录运行
node --input-type=commonjs - <<'JS'
const { globSync, readFileSync } = require('node:fs');
const { brotliCompressSync, gzipSync } = require('node:zlib');
const whole = globSync('content/*/*.mdx').map((f) => readFileSync(f, 'utf8'));
const prose = whole.map((text) =>
  text.replace(/^---[^]*?\n---\n/, '').replace(/^( *)(```+)[^]*?^\1\2 *$/gm, ''));
const left = (text, compress) => {
  const data = Buffer.from(text);
  return Math.round((compress(data).length / data.length) * 100);
};
const range = (texts, compress) => {
  const all = texts.map((text) => left(text, compress)).sort((a, b) => a - b);
  return `${all[0]}%–${all.at(-1)}%，中位数 ${all[all.length >> 1]}%`;
};
const gzip6 = (data) => gzipSync(data, { level: 6 });
const sizes = prose.map((text) => Buffer.byteLength(text)).sort((a, b) => a - b);
console.log('页数', prose.length, '，正文', sizes[0], '至', sizes.at(-1), '字节');
console.log('正文，gzip 6：', range(prose, gzip6));
console.log('正文，br 11：', range(prose, brotliCompressSync));
console.log('连同代码与输出，gzip 6：', range(whole, gzip6));
console.log('全部正文连成一个文件，gzip 6：', left(prose.join(''), gzip6) + '%');
JS
