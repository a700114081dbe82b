# check
# 异步视图里访问没有取过的外键：抛 SynchronousOnlyOperation；select_related、FETCH_PEERS 各怎样；反向外键用普通的 for 遍历也抛，async for 不抛，一位作者一条
import asyncio

import django
from asgiref.sync import sync_to_async
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

settings.configure(
    INSTALLED_APPS=["__main__.Shop"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.db"}},
)


class Shop(AppConfig):
    name, label = "__main__", "shop"


django.setup()


class Author(models.Model):
    name = models.CharField(max_length=9)


class Book(models.Model):
    author = models.ForeignKey(Author, models.CASCADE, related_name="books")


with connection.schema_editor() as editor:
    editor.create_model(Author)
    editor.create_model(Book)
Book.objects.create(author=Author.objects.create(name="a"))
connection.close()


async def main():
    for name, books in {
        "plain": Book.objects.all(),
        "FETCH_PEERS": Book.objects.fetch_mode(models.FETCH_PEERS),
        "select_related": Book.objects.select_related("author"),
        "prefetch_related": Book.objects.prefetch_related("author"),
    }.items():
        try:
            print(name, [b.author.name async for b in books])
        except Exception as e:
            print(name, type(e).__name__)
    for n in range(2):
        await Book.objects.acreate(author=await Author.objects.acreate(name="a"))
    try:
        [[b for b in a.books.all()] async for a in Author.objects.all()]
    except Exception as e:
        print("for b in a.books.all()", type(e).__name__)
    queries = CaptureQueriesContext(connection)
    await sync_to_async(queries.__enter__)()
    books = [[b async for b in a.books.all()] async for a in Author.objects.all()]
    await sync_to_async(queries.__exit__)(None, None, None)
    sent = await sync_to_async(len)(queries)
    print(len(books), "authors, async for b in a.books.all():", sent, "queries")


asyncio.run(main())
