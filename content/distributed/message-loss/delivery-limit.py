# check: with=rabbitmq timeout=120
# quorum queue 的重投上限：reject 退回、没确认就断线都计入，到 20 次就丢弃；nack 退回不计，一直转
import time

import pika

params = pika.ConnectionParameters("127.0.0.1")
for how in "reject", "hang up", "nack":
    ch = pika.BlockingConnection(params).channel()
    ch.confirm_delivery()
    ch.queue_declare(how, durable=True, arguments={"x-queue-type": "quorum"})
    ch.basic_publish("", how, b"bad")
    count = misses = 0
    while count < 40 and misses < 20:
        method, _, _ = ch.basic_get(how)
        if method is None:
            misses += 1
            time.sleep(0.2)
            continue
        count, misses = count + 1, 0
        if how == "hang up":
            ch.connection.close()
            ch = pika.BlockingConnection(params).channel()
        else:
            getattr(ch, f"basic_{how}")(method.delivery_tag, requeue=True)
    print(f"{how}: delivered {count} times, {count - 1} of these again")
