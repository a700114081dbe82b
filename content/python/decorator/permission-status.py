# check
# 视图抛 PermissionError 得到 500，抛框架的异常得到 403：Flask 与 Django
import logging
import sys
import types

import django
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import path
from flask import Flask, abort

logging.disable()


def builtin(*request):
    raise PermissionError


def denied(*request):
    raise PermissionDenied


app = Flask(__name__)
app.route("/a")(builtin)
app.route("/b")(lambda: abort(403))
flask = app.test_client()
print("Flask: PermissionError", flask.get("/a").status_code, "abort", flask.get("/b").status_code)

urls = types.ModuleType("urls")
urls.urlpatterns = [path("a", builtin), path("b", denied)]
sys.modules["urls"] = urls
settings.configure(ROOT_URLCONF="urls", ALLOWED_HOSTS=["testserver"])
django.setup()
client = Client(raise_request_exception=False)
print("Django: PermissionError", client.get("/a").status_code, "PermissionDenied", client.get("/b").status_code)
