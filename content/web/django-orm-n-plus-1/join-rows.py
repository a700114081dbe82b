# check
# 一本书三个标签、两个奖：JOIN 标签得三行，再 JOIN 奖得六行
import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models

settings.configure(
    INSTALLED_APPS=["__main__.Shop"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)


class Shop(AppConfig):
    name, label = "__main__", "shop"


django.setup()


class Tag(models.Model):
    name = models.CharField(max_length=9)


class Book(models.Model):
    title = models.CharField(max_length=9)
    tags = models.ManyToManyField(Tag)


class Award(models.Model):
    book = models.ForeignKey(Book, models.CASCADE)


with connection.schema_editor() as editor:
    for model in Tag, Book, Award:
        editor.create_model(model)
book = Book.objects.create(title="DDIA")
book.tags.set(Tag.objects.create(name=name) for name in "abc")
for _ in range(2):
    Award.objects.create(book=book)
print(*Book.objects.values_list("title", "tags__name"))
print(len(Book.objects.values_list("title", "tags__name", "award")), "rows with JOIN of tags and award")
