# check
# Django 的 transaction.on_commit：提交之后才删缓存；回滚就不删；回调抛错，库已提交，后面登记的不执行，robust=True 则继续
import django
from django.conf import settings

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3",
                                          "NAME": ":memory:"}})
django.setup()
from django.db import connection, transaction

events: list[str] = []
for outcome in ("commit", "rollback"):
    events.clear()
    try:
        with transaction.atomic():
            transaction.on_commit(lambda: events.append("delete the key"))
            events.append("update the row")
            if outcome == "rollback":
                raise ValueError
        events.append("left atomic()")
    except ValueError:
        events.append("rolled back")
    print("on_commit,", outcome, "-", events)


def redis_down() -> None:
    raise ConnectionError


with connection.cursor() as cursor:
    cursor.execute("CREATE TABLE t (v INTEGER)")
for options in ({}, {"robust": True}):
    events.clear()
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("INSERT INTO t VALUES (1)")
            transaction.on_commit(redis_down, **options)
            transaction.on_commit(lambda: events.append("next callback"))
    except ConnectionError:
        events.append("ConnectionError")
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*) FROM t")
        print("a callback fails,", options, "-", events, "committed rows:", cursor.fetchone()[0])
