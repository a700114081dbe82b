# check
# 同样的合并用在标准库、Django、SQLAlchemy 的类上，每一个都和解释器算的一样；每个父类的次序都原样保留
import asyncio
import http.server
import unittest.mock
import warnings

import django.db.models
import django.views.generic
import sqlalchemy.orm


def merge(lists):
    lists = [one for one in lists if one]
    if not lists:
        return []
    for head, *_ in lists:
        if all(head not in one[1:] for one in lists):
            return [head] + merge([[c for c in one if c is not head] for one in lists])


def c3(cls):
    return [cls] + merge([c3(base) for base in cls.__bases__] + [list(cls.__bases__)])


def below(cls, seen):
    for one in type.__subclasses__(cls):
        if one not in seen:
            seen.add(one)
            below(one, seen)
    return seen


warnings.simplefilter("ignore")
classes = [cls for cls in below(object, set()) if len(cls.__bases__) > 1]
print("classes with several bases, in hundreds:", len(classes) // 100 * 100)
print("different:", [cls.__name__ for cls in classes if c3(cls) != list(cls.__mro__)])
kept = [[c for c in cls.__mro__ if c in base.__mro__] == list(base.__mro__) for cls in classes for base in cls.__bases__]
print("order of every base kept:", all(kept))
