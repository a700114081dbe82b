# check
# 写反了：dispatch 先找到的是 View 的，它的源码里没有 super()；LoginRequiredMixin 的有
import inspect

import django
from django.conf import settings

settings.configure(INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"])
django.setup()
from django.contrib.auth.mixins import LoginRequiredMixin
from django.views import View


class Wrong(View, LoginRequiredMixin): ...
class Right(LoginRequiredMixin, View): ...


for cls in (Wrong, Right):
    found = cls.dispatch
    print(cls.__name__, found.__qualname__, "calls super():", "super()" in inspect.getsource(found))
