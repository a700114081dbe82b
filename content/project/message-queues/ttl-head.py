# check: with=rabbitmq
# 队头的消息没到期，排在后面的到期了也不进死信：经典队列和 quorum queue 都是
import time

import pika

ch = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1")).channel()
ch.confirm_delivery()
ch.queue_declare("dead", durable=True)
for kind in "classic", "quorum":
    to_dead = {"x-dead-letter-exchange": "", "x-dead-letter-routing-key": "dead"}
    ch.queue_declare(kind, durable=True, arguments={"x-queue-type": kind} | to_dead)
    for ttl in "6000", "500":
        ch.basic_publish("", kind, f"{kind} {ttl} ms".encode(), pika.BasicProperties(expiration=ttl))
for seconds in 3, 6:
    time.sleep(seconds)
    dead = []
    while (reply := ch.basic_get("dead", auto_ack=True))[0]:
        dead.append(reply[2].decode())
    print(sorted(dead))
