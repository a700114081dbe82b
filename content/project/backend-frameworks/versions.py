# check: with=venv
# 装好的几个框架的版本与所要求的 Python；Tornado 6.6 有 cross_origin_protection
import re
from importlib.metadata import metadata, version
from pathlib import Path

import tornado

for name in ("Django", "Flask", "FastAPI", "Tornado", "Starlette"):
    print(name, version(name), "requires Python", metadata(name)["Requires-Python"])
source = Path(tornado.__file__).with_name("web.py").read_text()
print(re.search(r"cross_origin_protection\b", source).group())
