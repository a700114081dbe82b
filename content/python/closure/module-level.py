# check
# 模块顶层循环里的 lambda 没有 __closure__，名字是全局变量；函数里的循环和推导式是同一个单元；i 再变，结果也变
functions = []
for i in range(3):
    functions.append(lambda: i)
print("module:", [f() for f in functions], functions[0].__closure__, functions[0].__code__.co_names)
i = 10
print("after i = 10:", [f() for f in functions])
made = [lambda: n for n in range(3)]
print("comprehension:", [f() for f in made], made[0].__closure__[0] is made[2].__closure__[0])


def with_def():
    result = []
    for n in range(3):
        copy = n * 10

        def show():
            return n, copy

        result.append(show)
    return result


made = with_def()
print("def:", [f() for f in made], made[0].__closure__[1] is made[2].__closure__[1])
