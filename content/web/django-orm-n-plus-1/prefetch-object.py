# check
# Prefetch：带条件的预取放进 to_attr，不再查库；切片的预取用窗口函数，每位作者各取一行，不写 to_attr 就抛错；带条件而不写 to_attr，all()、count() 只剩符合条件的；两个 Count 一起数会相乘，distinct=True 就不
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


class Author(models.Model):
    name = models.CharField(max_length=9)


class Book(models.Model):
    year = models.IntegerField()
    author = models.ForeignKey(Author, models.CASCADE, related_name="books")


class Award(models.Model):
    author = models.ForeignKey(Author, models.CASCADE, related_name="awards")


with connection.schema_editor() as editor:
    editor.create_model(Author)
    editor.create_model(Book)
    editor.create_model(Award)
for n in range(3):
    author = Author.objects.create(name=f"a{n}")
    Book.objects.bulk_create(Book(author=author, year=y) for y in (2024, 2025, 2026))
    Award.objects.bulk_create([Award(author=author), Award(author=author)])

for name, books in {
    "filter": Book.objects.filter(year__gte=2025),
    "latest one": Book.objects.order_by("-year")[:1],
}.items():
    with CaptureQueriesContext(connection) as queries:
        authors = Author.objects.prefetch_related(models.Prefetch("books", books, to_attr="recent"))
        print(name, [[b.year for b in a.recent] for a in authors], len(queries), "queries")
        print("  ", *re.findall(r"ROW_NUMBER\(\) OVER|WHERE .* IN \(1, 2, 3\)", queries[-1]["sql"])[:1])
try:
    list(Author.objects.prefetch_related(models.Prefetch("books", Book.objects.order_by("-year")[:1])))
except TypeError as e:
    print("slice without to_attr:", repr(e))
for author in Author.objects.prefetch_related(models.Prefetch("books", Book.objects.filter(year=2026)))[:1]:
    print("filter without to_attr:", f".all() {len(author.books.all())} .count() {author.books.count()} of {Book.objects.filter(author=author).count()}")
with CaptureQueriesContext(connection) as queries:
    print("Count", [a.n for a in Author.objects.annotate(n=models.Count("books"))], len(queries), "queries")
for distinct in False, True:
    both = {name: models.Count(name, distinct=distinct) for name in ("books", "awards")}
    print(f"two Counts, distinct={distinct}:", Author.objects.annotate(**{f"n_{k}": v for k, v in both.items()}).values_list("n_books", "n_awards").first())
