# check
# assertNumQueries 把查询数写进测试；多了少了都失败，并列出执行过的语句；atomic() 的 SAVEPOINT、RELEASE 也计在内
import re

import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models, transaction
from django.test.utils import CaptureQueriesContext

settings.configure(
    INSTALLED_APPS=["__main__.Shop"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)


class Shop(AppConfig):
    name, label = "__main__", "shop"


django.setup()

from django.test import TestCase


class Author(models.Model):
    name = models.CharField(max_length=9)


class Book(models.Model):
    author = models.ForeignKey(Author, models.CASCADE)


with connection.schema_editor() as editor:
    editor.create_model(Author)
    editor.create_model(Book)


class ListTest(TestCase):
    expected = 1

    def test_list(self):
        for n in range(3):
            Book.objects.create(author=Author.objects.create(name="a"))
        with self.assertNumQueries(self.expected):
            [b.author.name for b in Book.objects.all()]


class Atomic(TestCase):
    def test_atomic(self):
        with self.assertNumQueries(1), transaction.atomic():
            Book.objects.count()


class Fewer(ListTest):
    expected = 5


import unittest

for case in Fewer, ListTest, Atomic:
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
    message = result.failures[0][1].split("AssertionError: ")[1]
    print(message.splitlines()[0] if case is Fewer else re.sub(r' "s\d+_x\d+"', "", message.strip()))
