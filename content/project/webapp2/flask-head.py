# check: with=venv
# Flask 的 MethodView 只写了 get，HEAD 也走它，OPTIONS 自动回答；DELETE 得 405
from flask import Flask
from flask.views import MethodView


class Order(MethodView):
    def get(self, oid):
        return f"order {oid}"


app = Flask(__name__)
app.add_url_rule("/orders/<int:oid>", view_func=Order.as_view("order"))
client = app.test_client()
for method in ("GET", "HEAD", "OPTIONS", "DELETE"):
    response = client.open("/orders/7", method=method)
    print(Order.__mro__[1].__name__, method, response.status_code, sorted(response.allow or []))
