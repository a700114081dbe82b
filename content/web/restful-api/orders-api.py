# check
# 一套订单接口，每一行各请求一次
from itertools import count

from flask import Flask, abort, request

app, orders, ids = Flask("shop"), {}, count(41)


@app.post("/orders")
def create():
    if not request.json.get("sku"):
        abort(422)
    orders[n := next(ids)] = {"sku": request.json["sku"], "state": "paid"}
    return orders[n], 201, {"Location": f"/orders/{n}"}


@app.get("/orders")
def listing():
    before = request.args.get("before", 2**63, int)
    return [n for n in orders if n < before]


@app.route("/orders/<int:n>", methods=["GET", "PATCH", "DELETE"])
def one(n):
    if n not in orders:
        abort(404)
    if request.method == "DELETE":
        del orders[n]
        return "", 204
    if request.method == "PATCH":
        orders[n] |= request.json
    return orders[n]


@app.post("/orders/<int:n>/cancellation")
def cancel(n):
    if orders[n]["state"] == "shipped":
        abort(409)
    orders[n]["state"] = "cancelled"
    return {"order": n}, 201, {"Location": f"/orders/{n}/cancellation"}


@app.post("/exports")
def export():
    return {"state": "queued"}, 202, {"Location": "/exports/7"}


app.test_client().post("/orders", json={"sku": "A0"})
for line, body in [
    ("POST /orders", {"sku": "A1"}),
    ("POST /orders", {}),
    ("GET /orders?before=42", None),
    ("GET /orders/42", None),
    ("GET /orders/99", None),
    ("PATCH /orders/42", {"address": "x"}),
    ("POST /orders/42/cancellation", {}),
    ("PATCH /orders/41", {"state": "shipped"}),
    ("POST /orders/41/cancellation", {}),
    ("DELETE /orders/42", None),
    ("POST /exports", {}),
]:
    method, url = line.split()
    r = app.test_client().open(url, method=method, json=body)
    print(line, r.status_code, r.headers.get("Location", ""))
