# check: with=mysql
# 唯一索引的漏洞：NULL 不算重复；默认排序规则不分大小写和重音，VARBINARY 分，utf8mb4_bin 不理末尾的空格；NOT NULL 拒收 NULL，不拒空串；分区表的唯一键必须含分区的列，管不到别的分区
import pymysql

c = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()


def run(sql: str) -> None:
    try:
        print(c.execute(sql), "row" if sql.startswith("INSERT") else "", sql)
    except pymysql.err.MySQLError as e:
        print(e.args[0], sql)


run("CREATE TABLE pay (k VARCHAR(40) UNIQUE, b VARBINARY(40) UNIQUE)")
run("INSERT INTO pay VALUES (NULL, 'key-1')")
run("INSERT INTO pay VALUES (NULL, 'KEY-1')")
run("INSERT INTO pay VALUES ('key-2', 'key-2')")
run("INSERT INTO pay VALUES ('KEY-2', 'KEY-2')")
run("INSERT INTO pay VALUES ('clé', 'cle')")
run("INSERT INTO pay VALUES ('cle', 'clé')")
run("CREATE TABLE bin (k VARCHAR(40) COLLATE utf8mb4_bin UNIQUE)")
for key in "key-2", "KEY-2", "key-2 ":
    run(f"INSERT INTO bin VALUES ('{key}')")
run("CREATE TABLE strict (k VARBINARY(40) NOT NULL UNIQUE)")
run("INSERT INTO strict VALUES (NULL)")
run("INSERT INTO strict VALUES ('')")
run("INSERT INTO strict VALUES ('')")
run("CREATE TABLE part (k VARCHAR(40) PRIMARY KEY, day DATE) PARTITION BY KEY (day) PARTITIONS 4")
run("CREATE TABLE part (k VARCHAR(40), day DATE, PRIMARY KEY (k, day)) PARTITION BY KEY (day) PARTITIONS 4")
run("INSERT INTO part VALUES ('key-1', '2026-11-28')")
run("INSERT INTO part VALUES ('key-1', '2026-11-29')")
