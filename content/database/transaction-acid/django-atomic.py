# check: with=mysql timeout=60
# Django：在 atomic 块里吞掉数据库异常，ORM 的写入出错后整块回滚，游标执行的 SQL 出错后照样提交
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

    class Meta:
        app_label = "app"


with connection.schema_editor() as editor:
    editor.create_model(Row)
print("get_autocommit:", connection.get_autocommit())
Row.objects.create(id=1)
for name, work in (("Row.objects.create", lambda: Row.objects.create(id=1)), ("cursor.execute", lambda: connection.cursor().execute("INSERT INTO app_row VALUES (1)"))):
    with transaction.atomic():
        Row.objects.create(id=2)
        for step in work, Row.objects.count:
            try:
                print(f"{name}: {step()}")
            except Exception as e:
                print(f"{name}: {type(e).__name__}")
    print(f"{name}, after the block: {Row.objects.filter(id=2).count()} row kept")
