# check: with=venv timeout=120
# SQLAlchemy 默认最多 15 个连接，线程 40 个：100 个请求，写了返回类型的 def 接口有的等连接超时，不写的、在函数里用 with 的、限了 max_concurrency=15 的都是 200
import asyncio
import time

import anyio.to_thread
import httpx
from fastapi import Depends, FastAPI
from sqlalchemy import create_engine, text
from sqlalchemy.exc import TimeoutError
from sqlalchemy.orm import Session

engine = create_engine("sqlite:///app.db", pool_timeout=3)
print("pool_size", engine.pool.size(), "max_overflow", engine.pool._max_overflow,
      "default timeout", create_engine("sqlite:///app.db").pool.timeout(), "s")


def get_db():
    with Session(engine) as db:
        yield db


def query(db):
    try:
        one = db.scalar(text("SELECT 1"))
        time.sleep(0.05)
        return one
    except TimeoutError as e:
        errors.add(str(e).split(", timeout")[0])
        raise


app, errors = FastAPI(), set()


@app.get("/no return type")
def bare(db=Depends(get_db)):
    return query(db)


@app.get("/return type")
def typed(db=Depends(get_db)) -> int:
    return query(db)


@app.get("/return type, scope=function")
def early(db=Depends(get_db, scope="function")) -> int:
    return query(db)


@app.get("/return type, with inside")
def inside() -> int:
    with Session(engine) as db:
        return query(db)


@app.get("/return type, max_concurrency=15")
def limited(db=Depends(get_db, max_concurrency=15)) -> int:
    return query(db)


async def main():
    print(anyio.to_thread.current_default_thread_limiter().total_tokens, "threads")
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://x", timeout=None) as web:
        for route in app.routes[-5:]:
            errors.clear()
            codes = [r.status_code for r in await asyncio.gather(*(web.get(route.path) for _ in range(100)))]
            print(f"{len(codes)} times {route.path}: all 200 {set(codes) == {200}}", *errors)


asyncio.run(main())
