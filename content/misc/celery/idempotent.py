# check: with=rabbitmq,celery timeout=90
# 扣完才报错的任务重试两次：直接写账扣了三次；同一事务里先占住编号，只扣一次
import sqlite3
from celery import Celery

app = Celery("idempotent", broker="amqp://", backend="rpc://")

def connect() -> sqlite3.Connection:
    return sqlite3.connect("bank.db")

def flaky(attempt: int) -> None:
    if attempt < 2:
        raise TimeoutError("charged, but the answer was lost")

RETRY = {"bind": True, "autoretry_for": (TimeoutError,), "max_retries": 3,
         "default_retry_delay": 0}

@app.task(**RETRY)
def naive(self, order: str) -> int:
    with connect() as db:
        db.execute("INSERT INTO ledger VALUES (?, 'naive')", (order,))
    flaky(self.request.retries)
    return self.request.retries

@app.task(**RETRY)
def idempotent(self, order: str) -> int:
    with connect() as db:                     # takes the number in the same transaction
        new = db.execute("INSERT OR IGNORE INTO done VALUES (?)", (order,))
        if new.rowcount:
            db.execute("INSERT INTO ledger VALUES (?, 'idem')", (order,))
    flaky(self.request.retries)
    return self.request.retries

if __name__ == "__main__":
    with connect() as db:
        db.execute("CREATE TABLE ledger (order_id TEXT, how TEXT)")
        db.execute("CREATE TABLE done (order_id TEXT PRIMARY KEY)")
    for task, how in [(naive, "naive"), (idempotent, "idem")]:
        retries = task.delay("order-1").get(timeout=30)
        if how == "idem":
            task.delay("order-1").get(timeout=30)      # a duplicate message
        row = connect().execute(
            "SELECT count(*) FROM ledger WHERE how = ?", (how,)).fetchone()
        print(f"{task.__name__}: retried {retries} times, charged {row[0]} times")
