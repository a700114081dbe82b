# check
# 遍历时删列表会漏掉元素而不报错，边走边加走不完；字典的键数变了报 RuntimeError，删一个加一个可能不报而漏；遍历副本两样都没有
numbers = [1, 2, 3, 4]
for n in numbers:
    numbers.remove(n)
print("left in the list:", numbers)
seen = [1]
for n in seen:
    seen.append(n)
    if len(seen) > 1000:
        print("appending: still going after", len(seen) - 1, "steps")
        break
for job in ("users['new'] = 1", "users['new'] = users.pop(name)", "users[name] = 2"):
    users = {"a": 1, "b": 1}
    try:
        for name in users:
            exec(job)
        print(job, "->", users)
    except RuntimeError as e:
        print(job, "-> RuntimeError:", e)
for size in (4, 5):
    users, seen = dict.fromkeys(range(size)), []
    try:
        for name in users:
            seen.append(name)
            if name == 0:
                users["new"] = users.pop(name)
        print(size, "keys: no error", seen, "of", list(users))
    except RuntimeError as e:
        print(size, "keys: RuntimeError:", e)
numbers = [1, 2, 3, 4]
for n in numbers[:]:
    numbers.remove(n)
for name in list(users):
    del users[name]
print("copies:", numbers, users)
