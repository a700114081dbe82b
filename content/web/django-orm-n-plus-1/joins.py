# check
# select_related：非空外键 INNER JOIN，可空外键和反向一对一 LEFT OUTER JOIN；多对多和反向外键报错；写在 prefetch_related 后面照样有效；外键没有数据库约束而编号悬空，INNER JOIN 少一行
import re

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


class Country(models.Model):
    name = models.CharField(max_length=9)


class Author(models.Model):
    country = models.ForeignKey(Country, models.CASCADE)
    name = models.CharField(max_length=9)


class Profile(models.Model):
    author = models.OneToOneField(Author, models.CASCADE)


class Tag(models.Model):
    name = models.CharField(max_length=9)


class Book(models.Model):
    author = models.ForeignKey(Author, models.CASCADE, related_name="books")
    editor = models.ForeignKey(Author, models.CASCADE, null=True, related_name="+")
    tags = models.ManyToManyField(Tag)
    shop = models.ForeignKey(
        Country, models.DO_NOTHING, related_name="+", db_constraint=False, default=1
    )


with connection.schema_editor() as editor:
    for model in Country, Author, Profile, Tag, Book:
        editor.create_model(model)
for n in range(3):
    author = Author.objects.create(country=Country.objects.create())
    Profile.objects.create(author=author)
    Book.objects.create(author=author).tags.add(Tag.objects.create())


def ran(job):
    with CaptureQueriesContext(connection) as queries:
        try:
            job()
        except Exception as e:
            return f"{type(e).__name__}: {e}"
    return len(queries)


for model, field in (
    (Book, "author"),
    (Book, "editor"),
    (Book, "editor__profile"),
    (Book, "editor__country"),
    (Author, "profile"),
    (Author, "books"),
    (Book, "tags"),
):
    try:
        sql = str(model.objects.select_related(field).query)
        print(field, *re.findall(r"(?:INNER|LEFT OUTER) JOIN", sql))
    except Exception as e:
        print(field, type(e).__name__, str(e).split(". ")[0])


def use(books):
    return [(b.author.name, list(b.tags.all())) for b in books]


books, authors = Book.objects, Author.objects
print(books.count(), "books:")
for name, job in {
    "select_related().prefetch_related()": lambda: use(
        books.select_related("author").prefetch_related("tags")
    ),
    "prefetch_related().select_related()": lambda: use(
        books.prefetch_related("tags").select_related("author")
    ),
    "prefetch_related('author', 'tags')": lambda: use(books.prefetch_related("author", "tags")),
    "the same, no book": lambda: use(books.filter(id=0).prefetch_related("author", "tags")),
    "select_related('author__profile')": lambda: [
        b.author.profile for b in books.select_related("author__profile")
    ],
    "prefetch_related('books__tags')": lambda: [
        [list(b.tags.all()) for b in a.books.all()] for a in authors.prefetch_related("books__tags")
    ],
    "book.author_id": lambda: [b.author_id for b in books.all()],
    "book.author.id": lambda: [b.author.id for b in books.all()],
    "values_list('author__name')": lambda: list(books.values_list("author__name")),
}.items():
    print(name, "->", ran(job))
books.filter(id=1).update(shop=999)
sql = str(books.select_related("shop").query)
print("db_constraint=False, no such shop:", *re.findall(r"(?:INNER|LEFT OUTER) JOIN", sql))
print("all()", len(books.all()), "select_related()", len(books.select_related("shop")))
