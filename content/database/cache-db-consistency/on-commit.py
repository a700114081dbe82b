# check
# Django 的 transaction.on_commit：提交之后才删缓存；回滚就不删
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
