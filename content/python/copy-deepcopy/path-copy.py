# check
# 沿路径逐层浅拷贝：改动的那一支是新的，没改的仍共享，原对象不变
cfg = {"db": {"host": "a", "port": 3306, "tags": ["x"]}, "cache": {"ttl": 60}}
new = cfg | {"db": cfg["db"] | {"port": 3307}}
print(new["db"]["port"], cfg["db"]["port"])
print("db new:", new["db"] is not cfg["db"], "cache shared:", new["cache"] is cfg["cache"])
print("tags shared:", new["db"]["tags"] is cfg["db"]["tags"])
