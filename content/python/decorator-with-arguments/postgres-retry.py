# check: with=postgresql
# 事务在外、重试在内：PostgreSQL 里一条语句出错，同一事务的下一次尝试也被拒；重试在外，第二次就成功
import psycopg


def attempt(conn, n):
    conn.execute("SELECT 1 / %s", (n,))
    return "ok"


with psycopg.connect("", autocommit=True) as conn:
    with conn.transaction(force_rollback=True):
        for n in 0, 1:
            try:
                print("inside:", attempt(conn, n))
            except psycopg.Error as e:
                print("inside:", type(e).__name__)
    for n in 0, 1:
        try:
            with conn.transaction():
                print("outside:", attempt(conn, n))
        except psycopg.Error as e:
            print("outside:", type(e).__name__)
