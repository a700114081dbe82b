# check: with=rabbitmq timeout=120
# 积压 100 条，先来的消费者不设预取（默认）：全推给它，再加的消费者一条也分不到；预取 10 条，后来的也分到 10 条
import time

import pika


def channel(prefetch: int = 0) -> pika.adapters.blocking_connection.BlockingChannel:
    ch = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1")).channel()
    if prefetch:
        ch.basic_qos(prefetch_count=prefetch)
    return ch


def poll(ch, got: list, wanted: int) -> None:
    end = time.monotonic() + (60 if wanted else 3)
    while time.monotonic() < end and not (wanted and len(got) >= wanted):
        ch.connection.process_data_events(0.2)


for kind in "classic", "quorum":
    for prefetch in 0, 10:
        name = f"{kind}, prefetch {prefetch or 'not set'}"
        admin = channel()
        admin.confirm_delivery()
        admin.queue_declare(name, durable=True, arguments={"x-queue-type": kind})
        for _ in range(100):
            admin.basic_publish("", name, b"order")
        took: list[list] = [[], []]
        for which, wanted in enumerate([10, 10] if prefetch else [100, 0]):
            ch = channel(prefetch)
            ch.basic_consume(name, lambda c, m, p, body, which=which: took[which].append(body))
            poll(ch, took[which], wanted)
        print(f"{name}: the first has {len(took[0])}, the one added later {len(took[1])}")
