# check
# 反向外键预取之后，哪些调用不再查库；有默认排序、或 Prefetch 里排了序，first() 也不查
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
    title = models.CharField(max_length=9)
    author = models.ForeignKey(Author, models.CASCADE, related_name="books")


class Award(models.Model):
    author = models.ForeignKey(Author, models.CASCADE, related_name="awards")

    class Meta:
        ordering = ["id"]


with connection.schema_editor() as editor:
    for model in Author, Book, Award:
        editor.create_model(model)
for n in range(10):
    author = Author.objects.create(name="a")
    Book.objects.create(author=author)
    Award.objects.create(author=author)


def ran(job):
    with CaptureQueriesContext(connection) as queries:
        try:
            job()
        except Exception as e:
            return f"{type(e).__name__}: {e}"
    return len(queries)


authors = list(Author.objects.prefetch_related("books", "awards"))
by_id = models.Prefetch("books", Book.objects.order_by("id"))
sorted_authors = list(Author.objects.prefetch_related(by_id))
print(len(authors), "authors")
for name, call in {
    ".all()": lambda m: list(m.all()),
    ".count()": lambda m: m.count(),
    ".exists()": lambda m: m.exists(),
    ".all()[:1]": lambda m: m.all()[:1],
    ".first()": lambda m: m.first(),
    ".last()": lambda m: m.last(),
    ".filter()": lambda m: list(m.filter(id__gt=0)),
    ".exclude()": lambda m: list(m.exclude(id=0)),
    ".order_by()": lambda m: list(m.order_by("id")),
    ".values_list()": lambda m: list(m.values_list("id")),
    ".get()": lambda m: m.get(),
    ".iterator()": lambda m: list(m.iterator()),
}.items():
    print(
        name,
        ran(lambda: [call(a.books) for a in authors]),
        "| with Meta.ordering:",
        ran(lambda: [call(a.awards) for a in authors]),
        "| Prefetch with order_by():",
        ran(lambda: [call(a.books) for a in sorted_authors]),
    )
