# check
# 同一个 If-Match 的两个请求同时到：先查版本再写，都成功，一份被盖掉；比较和写入在同一条 UPDATE 里，或者先拿写锁再查，一个成功，一个 412
import sqlite3
from threading import Barrier, Thread
from urllib.parse import quote

from flask import Flask, abort, request

app, here = Flask("shop"), Barrier(2)
SAVE = "UPDATE orders SET address = ?, version = version + 1"


@app.patch("/orders/<way>")
def change(way):
    db = sqlite3.connect("shop.db", timeout=60, autocommit=True)
    seen, address = int(request.if_match.to_header().strip('"')), request.json["address"]
    if way == "SELECT, then UPDATE":
        (now,) = db.execute("SELECT version FROM orders").fetchone()
        here.wait(60)
        if seen != now:
            abort(412)
        db.execute(SAVE, [address])
    elif way == "BEGIN IMMEDIATE, SELECT, UPDATE":
        here.wait(60)
        db.execute("BEGIN IMMEDIATE")
        (now,) = db.execute("SELECT version FROM orders").fetchone()
        if seen != now:
            db.execute("ROLLBACK")
            abort(412)
        db.execute(SAVE, [address])
        db.execute("COMMIT")
    else:
        here.wait(60)
        if db.execute(SAVE + " WHERE version = ?", [address, seen]).rowcount == 0:
            abort(412)
    return "", 204


def send(way, address, codes):
    head = {"If-Match": '"1"'}
    r = app.test_client().patch(f"/orders/{quote(way)}", json={"address": address}, headers=head)
    codes.append(r.status_code)


db = sqlite3.connect("shop.db", timeout=60, autocommit=True)
db.execute("CREATE TABLE orders (address, version INTEGER)")
for way in "SELECT, then UPDATE", "BEGIN IMMEDIATE, SELECT, UPDATE", "UPDATE WHERE version = ?":
    db.execute("DELETE FROM orders")
    db.execute("INSERT INTO orders VALUES ('old', 1)")
    codes = []
    clients = [Thread(target=send, args=(way, address, codes)) for address in ("first", "second")]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    (version,) = db.execute("SELECT version FROM orders").fetchone()
    print(f"{way}: {sorted(codes)}, version 1 -> {version}")
