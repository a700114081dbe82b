# check
# PUT 新建之后被别人改过，晚到的重发把它盖掉；带 If-None-Match: * 的得到 412，不盖
from flask import Flask, abort, request

app, orders = Flask("shop"), {}


@app.put("/orders/<n>")
def put(n):
    if n in orders and "*" in request.headers.get("If-None-Match", ""):
        abort(412)
    created = n not in orders
    orders[n] = request.json
    return orders[n], 201 if created else 200


client = app.test_client()
for headers in {}, {"If-None-Match": "*"}:
    orders.clear()
    first = client.put("/orders/a1", json={"address": "old"}, headers=headers).status_code
    orders["a1"] = {"address": "changed by another"}
    again = client.put("/orders/a1", json={"address": "old"}, headers=headers).status_code
    print(headers, first, again, orders["a1"])
