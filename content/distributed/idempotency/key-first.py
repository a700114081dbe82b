# check: with=mysql
# 键先单独提交、业务失败：重试被当成做过，库里没有订单；同一事务里键跟着回滚，重试做成
import pymysql

db = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")
c = db.cursor()
c.execute("CREATE TABLE idem (k VARCHAR(40) PRIMARY KEY)")
c.execute("CREATE TABLE orders (k VARCHAR(40))")


def create(key: str, attempt: int, key_first: bool) -> str:
    try:
        c.execute("INSERT INTO idem VALUES (%s)", (key,))
        if key_first:
            db.commit()
        if attempt == 1:
            raise ConnectionError("the work fails")
        c.execute("INSERT INTO orders VALUES (%s)", (key,))
        db.commit()
        return "created"
    except pymysql.err.IntegrityError:
        db.rollback()
        return "taken for done"
    except ConnectionError as e:
        db.rollback()
        return str(e)


for key_first in True, False:
    key = f"key-{key_first}"
    print("key committed first" if key_first else "one transaction")
    print(" ", create(key, 1, key_first), "->", create(key, 2, key_first))
    c.execute("SELECT COUNT(*) FROM orders WHERE k = %s", (key,))
    print("  orders:", c.fetchone()[0])
