# check: with=venv
# startproject 生成的 MIDDLEWARE；Django 自带的中间件多半继承 MiddlewareMixin
django-admin startproject demo .
cat > show.py <<'PY'
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "demo.settings"
import django; django.setup()
from django.conf import settings
from django.utils.deprecation import MiddlewareMixin
from django.utils.module_loading import import_string
print(len(settings.MIDDLEWARE), "entries")
for name in settings.MIDDLEWARE:
    print(name.rsplit(".")[-1], "MiddlewareMixin:", issubclass(import_string(name), MiddlewareMixin))
PY
python show.py
