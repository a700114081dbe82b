# check
# 不返回内层函数也是闭包：def 执行完 __closure__ 就有了，传给别人当回调，外层返回之后照样能用
callbacks = []


def register(name):
    def greet():
        return "hello " + name

    print("closure before return:", greet.__closure__[0].cell_contents)
    callbacks.append(greet)


print(register("Ann"), callbacks[0]())
