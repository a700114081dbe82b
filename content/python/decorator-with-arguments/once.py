# check
# 装饰器的参数在定义时求值一次；之后改配置不起作用，传函数、到调用时再读才会变；列表就地改的看得见
class settings:
    attempts = 3
    hosts = ["a"]


def retry(attempts):
    def decorate(func):
        def wrapper():
            return attempts() if callable(attempts) else attempts

        return wrapper

    return decorate


@retry(settings.attempts)
def early(): ...


@retry(lambda: settings.attempts)
def late(): ...


@retry(settings.hosts)
def same_list(): ...


settings.attempts = 5
print(early(), late())
settings.hosts.append("b")
print("appended:", same_list())
settings.hosts = ["c"]
print("replaced:", same_list())
