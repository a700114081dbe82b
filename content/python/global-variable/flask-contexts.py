# check
# Flask 3.1 把两种上下文放在 ContextVar 里；外面已有应用上下文时，几个请求共用它的 g
from importlib.metadata import version

from flask import Flask, g, globals, request

app = Flask("app")


@app.get("/<name>")
def view(name):
    seen, g.seen = g.get("seen"), name
    return f"{request.path} finds g.seen {seen}"


def two(client):
    return [client.get(path).text for path in ("/a", "/b")]


print("Flask", version("flask"))
for name in ("_cv_app", "_cv_request"):
    print(name, type(getattr(globals, name)).__name__)
print("no context around:", two(app.test_client()))
with app.app_context():
    print("with app.app_context():", two(app.test_client()))
