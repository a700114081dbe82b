// check
// 令牌只在闭包里，注入的脚本换掉 fetch，照样读到；闭包先存下了 fetch，就截不到
const token = 'eyJhbGci.eyJzdWIi.c2ln';
globalThis.fetch = async () => ({ status: 200 }); // the browser's

const api = (() => {
  const kept = token;
  return (url) => fetch(url, { headers: { Authorization: `Bearer ${kept}` } });
})();
const careful = ((send) => {
  const kept = token;
  return (url) => send(url, { headers: { Authorization: `Bearer ${kept}` } });
})(globalThis.fetch);

// what was injected runs later, outside the closure
const original = globalThis.fetch;
const stolen = [];
globalThis.fetch = (url, options) => {
  stolen.push(options.headers.Authorization);
  return original(url, options);
};

const { status } = await api('/orders');
console.log('the page got', status);
console.log('the injected fetch saw:', stolen.pop());
console.log('api.kept:', api.kept);
await careful('/orders');
console.log('the closure had kept fetch:', stolen.pop());
