# check
# 同一文件既作为 __main__ 运行又被 import、以另一个模块名导入、被 reload：各执行一次
import importlib
import subprocess
import sys
from pathlib import Path

Path("app.py").write_text("print('executed as', __name__)\nif __name__ == '__main__': import app\n")
Path("package").mkdir()
Path("package/conf.py").write_text("print('executed as', __name__)\n")
subprocess.run([sys.executable, "app.py"])
sys.path[:0] = [".", "package"]
import conf
import package.conf

importlib.reload(conf)
