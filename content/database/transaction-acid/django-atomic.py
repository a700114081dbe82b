# check: with=mysql timeout=60
# Django：在 atomic 块里吞掉数据库异常，create()、save()、update() 出错后整块回滚，bulk_create()、get_or_create() 和游标执行的 SQL 出错后照样提交
import django
import pymysql
from django.conf import settings

pymysql.version_info = (2, 2, 7, "final", 0)
pymysql.install_as_MySQLdb()
settings.configure(DATABASES={"default": dict(ENGINE="django.db.backends.mysql", NAME="app", USER="dev", PASSWORD="dev", HOST="127.0.0.1")})
django.setup()
from django.db import connection, models, transaction  # noqa: E402


class Row(models.Model):
    id = models.IntegerField(primary_key=True)
    code = models.IntegerField(unique=True)

    class Meta:
        app_label = "app"


with connection.schema_editor() as editor:
    editor.create_model(Row)
print("get_autocommit:", connection.get_autocommit())
Row.objects.create(id=1, code=1)
for name, work in {  # 每一个都撞 code = 1
    "create()": lambda: Row.objects.create(id=3, code=1),
    "save()": lambda: Row(id=3, code=1).save(),
    "update()": lambda: Row.objects.filter(id=2).update(code=1),
    "bulk_create()": lambda: Row.objects.bulk_create([Row(id=3, code=1)]),
    "get_or_create()": lambda: Row.objects.get_or_create(id=3, defaults={"code": 1}),
    "cursor.execute()": lambda: connection.cursor().execute("INSERT INTO app_row VALUES (3, 1)"),
}.items():
    seen = []
    with transaction.atomic():
        Row.objects.create(id=2, code=2)
        for step in work, Row.objects.count:
            try:
                seen.append(f"{step()} rows")
            except Exception as e:
                seen.append(type(e).__name__)
    print(f"{name}: {seen[0]}; then count(): {seen[1]}; after the block kept: {Row.objects.filter(id=2).delete()[0]}")
