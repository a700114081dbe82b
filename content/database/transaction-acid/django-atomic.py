# check: with=mysql,postgresql timeout=60
# Django：在 atomic 块里吞掉数据库异常，create()、save()、update() 出错后整块回滚，get_or_create() 出错后照样提交，游标执行的 SQL 出错后 MySQL 照样提交，PostgreSQL 回滚
import django
import pymysql
from django.conf import settings

pymysql.version_info = (2, 2, 7, "final", 0)
pymysql.install_as_MySQLdb()
LOGIN = dict(NAME="app", USER="dev", PASSWORD="dev", HOST="127.0.0.1")
settings.configure(DATABASES={"default": dict(ENGINE="django.db.backends.mysql", **LOGIN), "other": dict(ENGINE="django.db.backends.postgresql", **LOGIN)})
django.setup()
from django.db import connections, models, transaction  # noqa: E402


class Row(models.Model):
    id = models.IntegerField(primary_key=True)
    code = models.IntegerField(unique=True)

    class Meta:
        app_label = "app"


def attempt(step):
    try:
        return f"{step()} rows"
    except Exception as e:
        return type(e).__name__


for db in connections:
    with connections[db].schema_editor() as editor:
        editor.create_model(Row)
    print(connections[db].display_name, "get_autocommit:", connections[db].get_autocommit())
    rows = Row.objects.using(db)
    rows.create(id=1, code=1)
    for name, work in {  # 每一个都撞 code = 1
        "create()": lambda: rows.create(id=3, code=1),
        "save()": lambda: Row(id=3, code=1).save(using=db),
        "update()": lambda: rows.filter(id=2).update(code=1),
        "get_or_create()": lambda: rows.get_or_create(id=3, defaults={"code": 1}),
        "cursor.execute()": lambda: connections[db].cursor().execute("INSERT INTO app_row VALUES (3, 1)"),
    }.items():
        with transaction.atomic(using=db):
            rows.create(id=2, code=2)
            seen = attempt(work), attempt(rows.count)
        print(f"  {name}: {seen[0]}; then count(): {seen[1]}; after the block kept: {rows.filter(id=2).delete()[0]}")
