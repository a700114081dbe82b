# check
# Django：request.POST 只在方法是 POST、类型是两种表单时有值；模板转义不动 javascript: 网址
from django.conf import settings

settings.configure()
from django.template import Context, Engine  # noqa: E402
from django.test import RequestFactory  # noqa: E402

part = 'Content-Disposition: form-data; name="name"\r\n\r\na'
bodies = {
    "application/x-www-form-urlencoded": "name=a",
    "multipart/form-data; boundary=B": f"--B\r\n{part}\r\n--B--\r\n",
    "text/plain": '{"name": "a"}',
    "application/json": '{"name": "a"}',
}
for method in ("POST", "PUT"):
    for content_type, body in bodies.items():
        request = RequestFactory().generic(method, "/", body, content_type=content_type)
        print(method, request.content_type, "request.POST:", request.POST.dict())

print("request.body:", request.body)
template = Engine().from_string('<a href="{{ url }}">{{ text }}</a> {{ text|safe }}')
print(template.render(Context({"url": "javascript:alert(1)", "text": "<b>"})))
