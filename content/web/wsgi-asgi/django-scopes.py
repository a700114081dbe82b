# check: with=venv
# Django 自带的 ASGI 应用处理 http；lifespan 和 websocket 的 scope 都抛 ValueError
import asyncio

from django.conf import settings
from django.core.asgi import get_asgi_application

settings.configure()
app = get_asgi_application()
for kind in ("lifespan", "websocket"):
    try:
        asyncio.run(app({"type": kind}, None, None))
    except ValueError as e:
        print("ValueError:", e)
