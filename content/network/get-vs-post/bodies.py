# check
# 正文怎样编码由 Content-Type 说：urlencoded、multipart、JSON；Django 的 request.POST 里没有 JSON；GET 的正文 Flask、Django、FastAPI 都读得到；httpx.get 没有 json 参数；非 ASCII 的参数，在 URL 里和在表单编码的正文里都是百分号编码
import asyncio
import httpx, requests
import django
import flask
from django.conf import settings
from django.test import Client
from django.http import HttpResponse
from django.urls import path
from fastapi import Body, FastAPI, Form, Request

def view(request):
    size = len(request.body)
    return HttpResponse(f"Django {request.method}: GET={dict(request.GET)} POST={dict(request.POST)} body of {size} bytes")

urlpatterns = [path("", view)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
django.setup()
for kind in {"data": {"q": "hat"}}, {"files": {"q": (None, "hat")}}, {"json": {"q": "hat"}}:
    made = requests.Request("POST", "http://x/?page=2", **kind).prepare()
    content_type = made.headers["Content-Type"]
    print(content_type.split(";")[0])
    print(" ", Client().generic("POST", "/?page=2", made.body, content_type).content.decode())
print(Client().generic("GET", "/", b"q=hat", "application/x-www-form-urlencoded").content.decode())

print("GET", requests.Request("GET", "http://x/", params={"q": "红"}).prepare().path_url,
      "| POST body", requests.Request("POST", "http://x/", data={"q": "红"}).prepare().body)

app = flask.Flask("app")
app.add_url_rule("/", view_func=lambda: f"Flask {flask.request.method} form={dict(flask.request.form)}")
print(app.test_client().get("/", data={"q": "hat"}).text)

api = FastAPI()

@api.get("/")
def read(q: str = Body(embed=True)):
    return q

async def main():
    client = httpx.AsyncClient(transport=httpx.ASGITransport(api), base_url="http://x")
    print("FastAPI GET", (await client.request("GET", "/", json={"q": "hat"})).text)

asyncio.run(main())
try:
    httpx.get("http://x", json={"q": "hat"})
except TypeError as e:
    print(e)
