# check
# 取数方式：FETCH_PEERS 管外键和推迟的字段，不管反向外键、多对多、iterator() 逐行访问和逐条 get()；FETCH_RAISE 一样
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
    name = models.CharField(max_length=9)


class Tag(models.Model):
    name = models.CharField(max_length=9)


class Book(models.Model):
    tags = models.ManyToManyField(Tag)
    title = models.CharField(max_length=9)
    author = models.ForeignKey(Author, models.CASCADE, related_name="books")


with connection.schema_editor() as editor:
    for model in Author, Tag, Book:
        editor.create_model(model)
for n in range(10):
    Book.objects.create(author=Author.objects.create(name="a"))


def ran(job):
    with CaptureQueriesContext(connection) as queries:
        try:
            job()
        except Exception as e:
            return f"{type(e).__name__}: {e}"
    return len(queries)


print(Book.objects.count(), "books,", Author.objects.count(), "authors")
for name in "FETCH_ONE", "FETCH_PEERS", "FETCH_RAISE", "default":
    books, authors = Book.objects, Author.objects
    if name != "default":
        mode = getattr(models, name)
        books, authors = books.fetch_mode(mode), authors.fetch_mode(mode)
    print(name)
    print("  foreign key:", ran(lambda: [b.author.name for b in books.all()]))
    print("  deferred title:", ran(lambda: [b.title for b in books.only("id")]))
    print("  a.books.all():", ran(lambda: [list(a.books.all()) for a in authors.all()]))
    print("  b.tags.all():", ran(lambda: [list(b.tags.all()) for b in books.all()]))
    print("  iterator():", ran(lambda: [b.author.name for b in books.iterator()]))
    print("  list(iterator()):", ran(lambda: [b.author.name for b in list(books.iterator())]))
    print("  prefetch_related:", ran(lambda: [list(b.tags.all()) for b in books.prefetch_related("tags")]))
    print("  get() one by one:", ran(lambda: [books.get(id=n).author.name for n in range(1, 11)]))
    print("  not touched:", ran(lambda: list(books.all())))
