# check: with=mysql
# 事务里执行 DDL，之前的修改就提交了；MyISAM 表回滚不了，给警告 1196，在 InnoDB 之后改则报 1785；CHECK 对 MyISAM 表也查
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")
cur = conn.cursor()
cur.execute("CREATE TABLE account (id INT PRIMARY KEY, balance INT)")
cur.execute("CREATE TABLE old (id INT CHECK (id >= 0)) ENGINE=MyISAM")
for ddl in ("CREATE TABLE log1 (id INT)", "TRUNCATE TABLE old", "CREATE TEMPORARY TABLE log2 (id INT)"):
    cur.execute("REPLACE INTO account VALUES (1, 100)")
    conn.commit()
    cur.execute("UPDATE account SET balance = 0")
    cur.execute(ddl)
    conn.rollback()
    cur.execute("SELECT balance FROM account")
    print(f"UPDATE to 0; {ddl}; ROLLBACK -> balance {cur.fetchone()[0]}")
cur.execute("INSERT INTO old VALUES (1)")
cur.execute("ROLLBACK")
cur.execute("SHOW WARNINGS")
print(*cur.fetchall())
cur.execute("SELECT COUNT(*) FROM old")
print("MyISAM rows after ROLLBACK:", cur.fetchone()[0])
cur.execute("SELECT VERSION(), @@gtid_mode, @@enforce_gtid_consistency")
print("MySQL", *cur.fetchone())
cur.execute("UPDATE account SET balance = 0")
for n in (1, -1):
    try:
        cur.execute("INSERT INTO old VALUES (%s)", [n])
    except pymysql.MySQLError as e:
        print(f"MyISAM, INSERT of {n}:", e.args[0], e.args[1].split(":")[0])
    conn.rollback()
