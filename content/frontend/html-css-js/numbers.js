// check
// 超过 Number.MAX_SAFE_INTEGER 的整数有的丢精度；null == undefined 成立而 null == 0 不成立
console.log(Number.MAX_SAFE_INTEGER);
console.log(JSON.parse('{"id": 9007199254740993}').id);
console.log(JSON.parse('{"id": 9007199254740994}').id);
console.log("'' == 0", '' == 0, 'null == undefined', null == undefined, 'null == 0', null == 0);
