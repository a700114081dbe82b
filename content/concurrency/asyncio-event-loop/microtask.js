// check
// Node 里先登记的 setTimeout 排在后登记的 Promise 回调之后：微任务插队
setTimeout(() => {
  console.log('timeout 1');
  Promise.resolve().then(() => console.log('then inside'));
}, 0);
setTimeout(() => console.log('timeout 2'), 0);
Promise.resolve().then(() => console.log('then'));
