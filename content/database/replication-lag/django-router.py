# check
# Django 的路由：写走 default，读走 replica；transaction.atomic() 里的读照样走 replica，刚建的对象 refresh_from_db() 也找不到；using("default")、select_for_update() 和 get_or_create() 读的是写库
import django
from django.conf import settings

class Router:
    def db_for_read(self, model, **hints):
        return "replica"
    def db_for_write(self, model, **hints):
        return "default"

settings.configure(DATABASES={name: {"ENGINE": "django.db.backends.sqlite3", "NAME": f"{name}.db"} for name in ("default", "replica")}, DATABASE_ROUTERS=["__main__.Router"])
django.setup()
from django.db import connections, models, transaction

class Post(models.Model):
    class Meta:
        app_label = "demo"

for name in connections:
    with connections[name].schema_editor() as editor:
        editor.create_model(Post)
with transaction.atomic():
    post = Post.objects.create()
    print("create():", post._state.db)
    print("count() in atomic():", Post.objects.all().db, Post.objects.count())
    print('using("default"):', Post.objects.using("default").count())
    print("select_for_update():", Post.objects.select_for_update().db, Post.objects.select_for_update().count())
    print("get_or_create(): created", Post.objects.get_or_create(pk=post.pk)[1])
    try:
        post.refresh_from_db()
    except Post.DoesNotExist as error:
        print("refresh_from_db():", type(error).__name__)
