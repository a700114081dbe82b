# check: with=rabbitmq timeout=60
# quorum queue：basic.reject 重新入队计入重投次数，到上限就丢弃；basic.nack 不计
import time
import pika

params = pika.ConnectionParameters("127.0.0.1")
ch = pika.BlockingConnection(params).channel()
ch.confirm_delivery()
for how in ("reject", "nack"):
    ch.queue_declare(how, durable=True, arguments={"x-queue-type": "quorum"})
    ch.basic_publish("", how, b"bad")
    count = misses = 0
    while count < 40 and misses < 10:
        method, props, _ = ch.basic_get(how)
        if method is None:
            misses += 1
            time.sleep(0.2)
            continue
        count, misses, headers = count + 1, 0, props.headers
        getattr(ch, f"basic_{how}")(method.delivery_tag, requeue=True)
    print(f"basic.{how}: delivered {count} times, {count - 1} of these again")
