# check
# 单元还空着就读，是 NameError；except 结束会删掉 as 的名字，闭包里再用它也是这个错
def early():
    def show():
        return late

    try:
        show()
    except NameError as e:
        print(e)
    late = 1
    return show()


def saved():
    try:
        1 / 0
    except ZeroDivisionError as e:
        show = lambda: e
    try:
        show()
    except NameError as error:
        print(error)


print(early())
saved()
