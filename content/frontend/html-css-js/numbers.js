// check
// 超过 Number.MAX_SAFE_INTEGER 的整数丢精度
console.log(Number.MAX_SAFE_INTEGER);
console.log(JSON.parse('{"id": 9007199254740993}').id);
