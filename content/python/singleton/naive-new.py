# check
# 朴素的 __new__：两个线程都判断为空就建出两个；父类先创建时子类拿到父类的实例
from threading import Barrier, Thread

gate = Barrier(2)
made = []


class Naive:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            gate.wait(timeout=5)
            cls._instance = super().__new__(cls)
            made.append(cls._instance)
        return cls._instance


threads = [Thread(target=Naive) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("made by threads:", len(made))


def classes():
    class Config:
        _instance = None

        def __new__(cls):
            if cls._instance is None:
                cls._instance = super().__new__(cls)
            return cls._instance

    return Config, type("TestConfig", (Config,), {})


Config, TestConfig = classes()
print("parent first:", type(Config()).__name__, type(TestConfig()).__name__)
Config, TestConfig = classes()
print("child first:", type(TestConfig()).__name__, type(Config()).__name__)
