# check: with=kafka timeout=120
# confluent-kafka 默认读已提交，读不到中止了的事务；设 read_uncommitted 才读到
from confluent_kafka import Consumer, Producer

SERVER = {"bootstrap.servers": "127.0.0.1:9092", "log_level": 0}
p = Producer({**SERVER, "transactional.id": "billing"})
p.init_transactions()
for body, end in ("aborted", p.abort_transaction), ("committed", p.commit_transaction):
    p.begin_transaction()
    p.produce("orders", body)
    p.flush()
    end()
for extra in {}, {"isolation.level": "read_uncommitted"}:
    c = Consumer({**SERVER, "group.id": f"group {len(extra)}", "auto.offset.reset": "earliest", **extra})
    c.subscribe(["orders"])
    got = []
    while "committed" not in got:
        message = c.poll(1)
        if message and not message.error():
            got.append(message.value().decode())
    print(extra or "default", got)
    c.close()
