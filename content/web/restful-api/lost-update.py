# check
# 两个客户端读到同一个 ETag 再改：先到的成功，后到的 412；不带 If-Match 的 428；不检查的后写覆盖先写
from hashlib import sha256

from flask import Flask, abort, make_response, request

app = Flask("shop")
order = {"address": "old"}


def answer():
    response = make_response(order)
    response.set_etag(sha256(repr(order).encode()).hexdigest()[:8])
    return response


@app.get("/orders/42")
def read():
    return answer()


@app.patch("/orders/42")
def change():
    if "checked" in request.args:
        if not request.if_match:
            abort(428)
        if answer().get_etag()[0] not in request.if_match:
            abort(412)
    order.update(request.json)
    return answer()


client = app.test_client()
for query in "checked", "":
    order["address"] = "old"
    tag = {"If-Match": client.get("/orders/42").headers["ETag"]}
    for who, headers in ("first", tag), ("second", tag), ("no If-Match", {}):
        r = client.patch(f"/orders/42?{query}", json={"address": who}, headers=headers)
        print(query or "unchecked", "|", who, "|", r.status, "|", order["address"])
