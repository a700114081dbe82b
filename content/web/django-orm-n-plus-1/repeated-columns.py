# check
# 同一位作者的 100 本书：select_related 把作者的列重复 100 遍，作者对象也是 100 个；prefetch_related 取一遍，共用一个；什么都不写，同一位作者也查 100 遍；多对多的预取自己 JOIN 中间表，同一个标签取 100 遍
import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

settings.configure(
    INSTALLED_APPS=["__main__.Shop"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)


class Shop(AppConfig):
    name, label = "__main__", "shop"


django.setup()


class Author(models.Model):
    bio = models.TextField()


class Tag(models.Model):
    name = models.CharField(max_length=9)


class Book(models.Model):
    tags = models.ManyToManyField(Tag)
    author = models.ForeignKey(Author, models.CASCADE)


with connection.schema_editor() as editor:
    editor.create_model(Author)
    editor.create_model(Tag)
    editor.create_model(Book)
author = Author.objects.create(bio="x" * 10_000)
Book.objects.bulk_create(Book(author=author) for _ in range(100))

with CaptureQueriesContext(connection) as queries:
    [book.author for book in Book.objects.all()]
print(f"all(): {len(queries)} queries")
for way in "select_related", "prefetch_related":
    with CaptureQueriesContext(connection) as queries:
        books = list(getattr(Book.objects, way)("author"))
    with connection.cursor() as cursor:
        rows = [row for q in queries for row in cursor.execute(q["sql"]).fetchall()]
    characters = sum(len(str(value)) for row in rows for value in row)
    people = len({id(book.author) for book in books})
    print(f"{way}: {len(queries)} queries, {len(books)} books, {len(rows)} rows, {characters // 1000}k characters, {people} Author objects")
tag = Tag.objects.create(name="orm")
tag.book_set.set(Book.objects.all())
with CaptureQueriesContext(connection) as queries:
    books = list(Book.objects.prefetch_related("tags"))
sql = queries[-1]["sql"]
with connection.cursor() as cursor:
    rows = cursor.execute(sql).fetchall()
tags = {id(t) for book in books for t in book.tags.all()}
print(f"many to many: {sql.count('INNER JOIN')} INNER JOIN, {len(books)} books, {len(rows)} rows of {Tag.objects.count()} tag, {len(tags)} Tag objects")
