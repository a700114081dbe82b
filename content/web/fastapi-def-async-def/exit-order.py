# check: with=venv
# yield 依赖的后半：缺省在响应发出之后；scope="function" 的在发出之前
import asyncio

from fastapi import Depends, FastAPI

app, seen = FastAPI(), []


def dependency():
    yield
    seen.append("exit of the dependency")


@app.get("/default")
def default(_=Depends(dependency)): ...


@app.get("/function")
def function(_=Depends(dependency, scope="function")): ...


async def main():
    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        seen.append(message["type"])

    for path in "/default", "/function":
        seen.clear()
        await app({"type": "http", "method": "GET", "path": path, "headers": [], "query_string": b""}, receive, send)
        print(path, "|", ", ".join(seen))


asyncio.run(main())
