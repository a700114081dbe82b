# check
# 同一张单出库两次、库存不够，都被拒绝，单据状态随事务撤回；分录的借贷相等
import sqlite3

db = sqlite3.connect(":memory:", isolation_level=None)
db.executescript("""
CREATE TABLE stock (sku TEXT PRIMARY KEY, qty INTEGER CHECK (qty >= 0));
CREATE TABLE orders (id INTEGER PRIMARY KEY, sku TEXT, qty INTEGER,
                     state TEXT);
CREATE TABLE entry (order_id INTEGER, account TEXT, debit INTEGER,
                    credit INTEGER);
INSERT INTO stock VALUES ('A', 5);
INSERT INTO orders VALUES (1, 'A', 3, '已确认'), (2, 'A', 3, '已确认');
""")
PRICE, COST = 5000, 3000

def deliver(order_id: int) -> str:
    db.execute("BEGIN IMMEDIATE")
    try:
        row = db.execute("UPDATE orders SET state = '已出库' WHERE id = ?"
                         " AND state = '已确认' RETURNING sku, qty",
                         (order_id,)).fetchone()
        if row is None:
            raise ValueError("单据状态不对")
        sku, qty = row
        db.execute("UPDATE stock SET qty = qty - ? WHERE sku = ?", (qty, sku))
        db.executemany("INSERT INTO entry VALUES (?, ?, ?, ?)", [
            (order_id, "应收账款", qty * PRICE, 0),
            (order_id, "销售收入", 0, qty * PRICE),
            (order_id, "销售成本", qty * COST, 0),
            (order_id, "库存商品", 0, qty * COST)])
        db.execute("COMMIT")
        return "成功"
    except (ValueError, sqlite3.IntegrityError) as e:
        db.execute("ROLLBACK")
        return f"拒绝：{e}"

for oid in (1, 1, 2):
    print("单据", oid, deliver(oid))
print("库存", db.execute("SELECT qty FROM stock").fetchone()[0])
print("单据状态", db.execute("SELECT id, state FROM orders").fetchall())
print("借贷合计", db.execute("SELECT sum(debit), sum(credit) FROM entry")
      .fetchone())
print("entries:", db.execute("SELECT account, debit / 100, credit / 100 FROM entry").fetchall())
print("PRICE", PRICE // 100, "COST", COST // 100, "sum", db.execute("SELECT sum(debit) / 100 FROM entry").fetchone()[0])
