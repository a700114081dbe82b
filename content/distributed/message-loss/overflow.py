# check: with=rabbitmq timeout=120
# 长度到顶默认丢最旧的，已确认的也丢；消息过期、nack 不入队，没有死信交换机都是丢，有就进死信队列
import time

import pika

ch = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1")).channel()
ch.confirm_delivery()
ch.queue_declare("dead", durable=True)
DLX = {"x-dead-letter-exchange": "", "x-dead-letter-routing-key": "dead"}


def publish(queue: str, *bodies: str, **props) -> None:
    for body in bodies:
        ch.basic_publish("", queue, body.encode(), pika.BasicProperties(delivery_mode=2, **props))


def drain(queue: str, expected: int = 0) -> list[str]:
    time.sleep(1)
    got = []
    while (reply := ch.basic_get(queue, auto_ack=True))[0] or len(got) < expected:
        if reply[0]:
            got.append(reply[2].decode())
    return got


for name, extra, dead in ("no dlx", {}, 0), ("dlx", DLX, 1):
    ch.queue_declare(f"short {name}", durable=True, arguments={"x-max-length": 2, **extra})
    publish(f"short {name}", "one", "two", "three")
    print(f"x-max-length 2, {name}: kept", drain(f"short {name}"), "dead", drain("dead", dead))
    ch.queue_declare(f"ttl {name}", durable=True, arguments=extra)
    publish(f"ttl {name}", "old", expiration="100")
    print(f"expired, {name}: kept", drain(f"ttl {name}"), "dead", drain("dead", dead))
    ch.queue_declare(f"nack {name}", durable=True, arguments=extra)
    publish(f"nack {name}", "bad")
    ch.basic_nack(ch.basic_get(f"nack {name}")[0].delivery_tag, requeue=False)
    print(f"nack, not requeued, {name}: kept", drain(f"nack {name}"), "dead", drain("dead", dead))
