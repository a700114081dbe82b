# check: with=mysql
# 键带状态先提交：第二个请求立刻读到“处理中”，答 409；拿着键的人死了，到期后由一条条件更新接手，只有一个接手成
import pymysql

db = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
c = db.cursor()
c.execute("CREATE TABLE idem (k VARCHAR(40) PRIMARY KEY, state VARCHAR(10), until DATETIME(3))")


def begin(key: str, seconds: int) -> str:
    try:
        c.execute("INSERT INTO idem VALUES (%s, 'processing', NOW(3) + INTERVAL %s SECOND)", (key, seconds))
        return "first"
    except pymysql.err.IntegrityError:
        taken = c.execute("UPDATE idem SET until = NOW(3) + INTERVAL 60 SECOND "
                          "WHERE k = %s AND state = 'processing' AND until < NOW(3)", (key,))
        if taken:
            return "takes over"
        c.execute("SELECT state FROM idem WHERE k = %s", (key,))
        return f"409 {c.fetchone()[0]}"


print("alive:", begin("a", 60), "->", begin("a", 60))
print("dead:", begin("b", -1), "->", begin("b", 60), "->", begin("b", 60))
