# React 19 把 href、src 等属性里的 javascript: 网址换成抛错的网址，18 原样输出（只在开发构建里告警）；data: 链接和 srcDoc 两版都原样输出。react-dom 18.3.1 与 19.3.1、Node.js 20，2026-11-26；要从 npm 下载
cat > page.mjs <<'JS'
import { createElement, version } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
console.log('React', version);
const script = 'javascript:alert(1)';
for (const [tag, props] of [
  ['a', { href: script }], ['a', { href: ' JaVaScript:alert(1)' }], ['a', { xlinkHref: script }],
  ['iframe', { src: script }], ['form', { action: script }], ['button', { formAction: script }],
  ['object', { data: script }], ['a', { href: 'data:text/html,x' }], ['iframe', { srcDoc: '<script></script>' }],
]) console.log(renderToStaticMarkup(createElement(tag, props)));
JS
for version in 18.3.1 19.3.1; do
  npm install --silent --no-save react@$version react-dom@$version > npm.log 2>&1
  NODE_ENV=production node page.mjs
done
