// check
// JavaScript 的 let 每轮循环一个新变量，var 只有一个
const a = [],
  b = [];
for (var i = 0; i < 3; i++) a.push(() => i);
for (let j = 0; j < 3; j++) b.push(() => j);
console.log(
  'var',
  a.map((f) => f()),
  'let',
  b.map((f) => f()),
);
