# check
# 加锁的 __new__ 在没有 __init__ 时是对的：按类存放，在锁里初始化完才存入；子类写了 __init__ 就每次重跑
import time
from concurrent.futures import ThreadPoolExecutor
from threading import RLock


class Config:
    _instances = {}
    _lock = RLock()

    def __new__(cls, path="app.toml"):
        with Config._lock:
            if cls not in Config._instances:
                self = super().__new__(cls)
                time.sleep(0.05)
                self.path = path
                Config._instances[cls] = self
            return Config._instances[cls]


class TestConfig(Config): ...


threads = 8
with ThreadPoolExecutor(threads) as pool:
    got = list(pool.map(lambda _: Config("prod.toml"), range(threads)))
print(len(got), "threads:", len(set(got)), "instance,", {one.path for one in got})
print(type(TestConfig()).__name__, "__init__" in vars(Config))


class Cached(Config):
    def __init__(self):
        print("__init__ of the subclass")


print(Cached() is Cached())
