# quorum queue：4.3 起 basic.reject 重新入队计入重投次数（默认 20 次后丢弃），basic.nack 不计；3.10.8 都不限。
# RabbitMQ 3.10.8（Debian 12）与 4.3.6（Debian unstable）、pika 1.4.4，2026-11-26
import time
import pika

params = pika.ConnectionParameters("127.0.0.1")
ch = pika.BlockingConnection(params).channel()
print("RabbitMQ", ch.connection._impl.server_properties["version"])
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
    print(f"basic.{how}：投递 {count} 次，最后的头部 {headers}")
