# check
# QuerySet 惰性：filter、select_related、切片不发 SQL；遍历、list()、len()、bool()、repr()、取下标、带步长的切片发一条，同一个 QuerySet 再用不再发
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
Book.objects.create(author=Author.objects.create(name="a"))
for name, use in {
    "filter().select_related()": lambda books: books.filter(id=1).select_related("author"),
    "[:3]": lambda books: books[:3],
    "for": lambda books: [book for book in books],
    "list()": list,
    "len()": len,
    "bool()": bool,
    "repr()": repr,
    "[0]": lambda books: books[0],
    "[0:3:2]": lambda books: books[0:3:2],
    "list() twice": lambda books: (list(books), list(books)),
}.items():
    books = Book.objects.all()
    with CaptureQueriesContext(connection) as queries:
        result = use(books)
    print(type(books).__name__, name, len(queries))
