# check
# Flask：登录检查写在 app.route 下面才有效；写在上面，登记进去的是没有检查的函数
from functools import wraps

from flask import Flask

app = Flask(__name__)


def login_required(view):
    @wraps(view)
    def wrapper():
        return "login first", 401

    return wrapper


@app.route("/below")
@login_required
def below():
    return "secret"


@login_required
@app.route("/above")
def above():
    return "secret"


client = app.test_client()
for path in "/below", "/above":
    response = client.get(path)
    print("login_required", path[1:], "app.route:", response.status_code, response.text)
