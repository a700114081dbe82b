# check: with=venv
# 各建在什么上面，startproject 默认装了哪些应用、中间件，Django 内置的默认两样都是空的；会话默认：Django 存数据库，Flask 是签名的 cookie，内容读得出来
import base64
import re
import subprocess
from importlib.metadata import requires
from pathlib import Path

from django.conf import global_settings
from flask import Flask, session

for name in ("Flask", "FastAPI", "Django"):
    needed = [re.match(r"[\w-]+", r)[0] for r in requires(name) if "extra ==" not in r]
    print(name, "requires", ", ".join(sorted(needed, key=str.lower)))
subprocess.run(["django-admin", "startproject", "shop"], check=True)
text = Path("shop/shop/settings.py").read_text()
print("Django apps:", ", ".join(re.findall(r"'django\.contrib\.(\w+)',", text)))
print("Django middleware:", ", ".join(re.findall(r"'django\.\S+\.(\w+Middleware)',", text)))
print("Django, without these settings:", global_settings.INSTALLED_APPS, global_settings.MIDDLEWARE)
print("Django session:", global_settings.SESSION_ENGINE)
print("Flask session:", type(Flask("x").session_interface).__name__)
app = Flask("x")
app.secret_key = "k"


@app.get("/")
def login():
    session["user"] = "li"
    return ""


cookie = app.test_client().get("/").headers["Set-Cookie"]
print("Flask session cookie, decoded without the key:", base64.urlsafe_b64decode(re.search("session=([^.]+)", cookie)[1] + "==").decode())
