# check
# 翻页之间有删除：OFFSET 漏一行，游标不漏；游标的列有重复值会漏，再加主键就不漏
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, day INTEGER)")


def refill():
    db.execute("DELETE FROM orders")
    db.executemany("INSERT INTO orders VALUES (?, ?)", [(n, n // 4) for n in range(1, 7)])


def ids(sql, *args):
    return [n for (n,) in db.execute(f"SELECT id FROM orders {sql}", args)]


refill()
first = ids("ORDER BY id DESC LIMIT 3")
db.execute("DELETE FROM orders WHERE id = 6")
print("first page", first, "then 6 is deleted")
print("OFFSET 3 ", ids("ORDER BY id DESC LIMIT 3 OFFSET 3"))
print("cursor   ", ids("WHERE id < ? ORDER BY id DESC LIMIT 3", first[-1]))
refill()
first = ids("ORDER BY day DESC, id DESC LIMIT 2")
print("by day, first page", first, "days", [n // 4 for n in range(6, 0, -1)])
print("day < 1           ", ids("WHERE day < 1 ORDER BY day DESC, id DESC"))
print("(day, id) < (1, 5)", ids("WHERE (day, id) < (1, 5) ORDER BY day DESC, id DESC"))
