# check
# Django 默认自动提交；transaction.atomic() 里出错，几步一起回滚；ATOMIC_REQUESTS 默认关闭
import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.db"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
)
django.setup()
from django.db import connection, models, transaction


class Post(models.Model):
    likes = models.IntegerField(default=0)

    class Meta:
        app_label = "app"


with connection.schema_editor() as editor:
    editor.create_model(Post)
print("Django", django.__version__, "autocommit:", transaction.get_autocommit())
print("ATOMIC_REQUESTS:", connection.settings_dict["ATOMIC_REQUESTS"])


def two_steps():
    Post.objects.create()
    raise RuntimeError("the second step failed")


for name, run in (("plain", two_steps), ("transaction.atomic", transaction.atomic(two_steps))):
    try:
        run()
    except RuntimeError:
        print(name, Post.objects.count())
    Post.objects.all().delete()
