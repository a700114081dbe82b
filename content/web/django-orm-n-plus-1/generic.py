# check
# 通用外键也能 prefetch_related：指向几种类型，就多几条；进程里还没缓存 ContentType 时，每种类型再多一条
import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

settings.configure(
    INSTALLED_APPS=["django.contrib.contenttypes", "__main__.Shop"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)


class Shop(AppConfig):
    name, label = "__main__", "shop"


django.setup()

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType


class Author(models.Model): ...


class Book(models.Model): ...


class Comment(models.Model):
    kind = models.ForeignKey(ContentType, models.CASCADE)
    number = models.IntegerField()
    target = GenericForeignKey("kind", "number")


with connection.schema_editor() as editor:
    for model in ContentType, Author, Book, Comment:
        editor.create_model(model)
for n in range(5):
    Comment.objects.create(target=Author.objects.create())
    Comment.objects.create(target=Book.objects.create())
cold = Comment.objects.prefetch_related("target")
ContentType.objects.clear_cache()
with CaptureQueriesContext(connection) as queries:
    list(cold)
types = sum("django_content_type" in q["sql"] for q in queries)
print("no ContentType in cache:", len(queries), "queries,", types, "of them for ContentType")
for name, comments in {
    "all()": Comment.objects.all(),
    "prefetch_related()": Comment.objects.prefetch_related("target"),
}.items():
    with CaptureQueriesContext(connection) as queries:
        kinds = {type(comment.target).__name__ for comment in comments}
    print(name, len(comments), "comments on", *sorted(kinds), "->", len(queries), "queries")
