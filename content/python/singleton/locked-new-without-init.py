# 加锁的 __new__ 在没有 __init__ 时是对的：按类存放、在锁里初始化完才存入。
# CPython 3.11.7、3.14.10、3.15.2（都带 GIL）；2026-11-26
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from threading import RLock


class Config:
    _instances: dict[type, "Config"] = {}
    _lock = RLock()
    made = 0
    path: str

    def __new__(cls, path: str = "app.toml") -> "Config":
        with Config._lock:
            if cls not in Config._instances:
                self = super().__new__(cls)
                time.sleep(0.05)      # 故意把构造拖长
                self.path = path
                Config.made += 1
                Config._instances[cls] = self
            return Config._instances[cls]


class TestConfig(Config):
    pass


with ThreadPoolExecutor(8) as pool:
    got = list(pool.map(lambda _: Config("prod.toml"), range(8)))
print(sys.version.split()[0], "创建", Config.made, "个，同一个：",
      all(x is got[0] for x in got), "，属性：", {x.path for x in got},
      "，子类：", type(TestConfig()).__name__)
print("后来的参数被忽略：", Config("other.toml").path)
