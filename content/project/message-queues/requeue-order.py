# check: with=rabbitmq timeout=60
# 单个消费者拒绝 m1 并重新入队：预取 1 条，顺序不变；预取 10 条，m1 落到已发出的消息之后
import pika

for kind in ("classic", "quorum"):
    for prefetch in (1, 10):
        ch = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1")).channel()
        ch.confirm_delivery()
        queue, seen = f"{kind}-{prefetch}", []
        ch.queue_declare(queue, durable=True, arguments={"x-queue-type": kind})
        for n in range(4):
            ch.basic_publish("", queue, f"m{n}")

        def work(ch, method, properties, body):
            if body == b"m1" and not method.redelivered:
                ch.basic_reject(method.delivery_tag, requeue=True)
                return
            seen.append(body.decode())
            ch.basic_ack(method.delivery_tag)

        ch.basic_qos(prefetch_count=prefetch)
        ch.basic_consume(queue, work)
        while len(seen) < 4:
            ch.connection.process_data_events(1)
        print(f"{kind}, prefetch {prefetch}:", seen)
        ch.connection.close()
