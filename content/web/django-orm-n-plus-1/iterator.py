# check
# iterator() 与 prefetch_related 同用：不给 chunk_size 就抛错；给了，每批各预取一次
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


class Book(models.Model):
    author = models.ForeignKey(Author, models.CASCADE)


with connection.schema_editor() as editor:
    editor.create_model(Author)
    editor.create_model(Book)
for n in range(30):
    Book.objects.create(author=Author.objects.create(name="a"))


def ran(job):
    with CaptureQueriesContext(connection) as queries:
        try:
            job()
        except Exception as e:
            return f"{type(e).__name__}: {e}"
    return len(queries)


books = Book.objects.prefetch_related("author")
print(ran(lambda: [b.author for b in books.iterator()]))
print(Book.objects.count(), "books, chunk_size=10:", ran(lambda: [b.author for b in books.iterator(chunk_size=10)]))
print("select_related:", ran(lambda: [b.author for b in Book.objects.select_related("author").iterator()]))
