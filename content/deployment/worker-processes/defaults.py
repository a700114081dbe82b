# check: with=venv
# Gunicorn 的默认值与设置说明：worker 数取自 WEB_CONCURRENCY，建议范围、超时
import os
import re

os.environ["WEB_CONCURRENCY"] = "3"
from gunicorn.config import Config

settings = Config().settings
for name in ("worker_class", "workers", "timeout"):
    value = settings[name].get()
    print(name, getattr(value, "__name__", value))
print(f"timeout of {settings['timeout'].default} s")
desc = " ".join(settings["workers"].desc.split())
print(re.search(r"[^.]*range[^.]*\.", desc).group().strip(), "-", re.search(r"WEB_CONCURRENCY", desc).group())
