# check: with=venv timeout=120
# SQLAlchemy 默认最多 15 个连接，线程 40 个：100 个请求，写了返回类型的、依赖里先查过库的、带 def 后台任务的 def 接口，有的等连接超时，连接也设成 40 个还是这样；不写返回类型的、在函数里用 with 的、限了 max_concurrency=15 的都是 200
import asyncio
import time

import anyio.to_thread
import httpx
from fastapi import BackgroundTasks, Depends, FastAPI
from sqlalchemy import create_engine, text
from sqlalchemy.exc import TimeoutError
from sqlalchemy.orm import Session

engine = create_engine("sqlite:///app.db", pool_timeout=3)
as_many = create_engine("sqlite:///app.db", pool_timeout=3, pool_size=40, max_overflow=0)
print("pool_size", engine.pool.size(), "max_overflow", engine.pool._max_overflow,
      "default timeout", create_engine("sqlite:///app.db").pool.timeout(), "s")


def get_db():
    with Session(engine) as db:
        yield db


def get_db_of_40():
    with Session(as_many) as db:
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


def user(db=Depends(get_db)):
    return query(db)


@app.get("/no return type, a dependency queries first", dependencies=[Depends(user)])
def after_user(db=Depends(get_db)):
    return query(db)


@app.get("/no return type, a def background task")
def with_task(tasks: BackgroundTasks, db=Depends(get_db)):
    tasks.add_task(time.sleep, 0.05)
    return query(db)


@app.get("/return type, pool_size=40")
def as_many_as_threads(db=Depends(get_db_of_40)) -> int:
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
        for route in app.routes[-8:]:
            errors.clear()
            codes = [r.status_code for r in await asyncio.gather(*(web.get(route.path) for _ in range(100)))]
            print(f"{len(codes)} times {route.path}: all 200 {set(codes) == {200}}", *errors)


asyncio.run(main())
