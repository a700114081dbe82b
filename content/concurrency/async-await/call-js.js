// check
// JavaScript 的 async 函数一调用就跑，跑到第一个 await
async function f() {
  console.log('body');
  await null;
  console.log('after await');
}
f();
console.log('returned');
