# check: python=3.15
# lazy import 的模块到第一次用到时才执行：里面的装饰器那时才运行，登记表在此之前是空的
import sys
from pathlib import Path

Path("registry.py").write_text("tasks = []\n")
Path("jobs.py").write_text("""
import registry

def task(func):
    registry.tasks.append(func.__name__)
    return func

@task
def send_mail(): ...
""")
sys.path.insert(0, str(Path.cwd()))

import registry
lazy import jobs

print("after lazy import:", registry.tasks)
jobs.send_mail()
print("after the first use:", registry.tasks)
