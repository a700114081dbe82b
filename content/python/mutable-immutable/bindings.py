# check
# for 的循环变量也是绑定；sort、append 返回 None；收集多余参数用的是新容器，里面的对象仍是原来的
numbers, rows = [1, 2], [[1], [2]]
for n in numbers:
    n += 1
for row in rows:
    row += [0]
print(numbers, rows)
print([2, 1].sort(), [].append(1), sorted([2, 1]))


def collect(*args, **kwargs):
    kwargs["extra"] = 1
    kwargs["items"].append(2)
    return args[0]


options = {"items": [1]}
print(collect(options, **options) is options, options)
million = [0] * 1_000_000
print(len(million), (lambda x: x)(million) is million)
