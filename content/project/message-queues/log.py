# check: with=kafka
# 同一个键进同一个分区；没提交就重读；组与组互不影响；auto.offset.reset 不设，新的组读不到旧消息；可以倒回；三个消费者分两个分区，有一个闲着
import time

from confluent_kafka import Consumer, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

SERVERS = {"bootstrap.servers": "127.0.0.1:9092"}
admin = AdminClient(SERVERS)
admin.create_topics([NewTopic("orders", 2, 1)])["orders"].result()
producer = Producer(SERVERS)
where = []
for user, value in (("li", "li orders"), ("zhao", "zhao orders"), ("li", "li pays")):
    producer.produce("orders", key=user, value=value,
                     on_delivery=lambda _, m: where.append((m.key().decode(), m.partition(), m.offset())))
producer.flush()
li = {p for user, p, _ in where if user == "li"}
print("li: offsets", [o for user, _, o in where if user == "li"], "in", len(li), "partition")


def committed(c, partition):
    while True:                     # the coordinator of the group may still be loading
        try:
            return c.committed([partition])[0]
        except KafkaException:
            time.sleep(0.5)


def read(group, commit=False, offset=None, conf={"auto.offset.reset": "earliest"}):
    c = Consumer(SERVERS | {"group.id": group, "enable.auto.commit": False} | conf)
    partition = TopicPartition("orders", *li)
    if offset is None:
        committed(c, partition)
        c.assign([partition])       # from the committed offset, else as auto.offset.reset says
    else:
        c.assign([TopicPartition("orders", *li, offset)])
    values, deadline = [], time.monotonic() + 3
    while time.monotonic() < deadline and len(values) < 2:
        if message := c.poll(0.2):
            values.append(message.value().decode())
    if commit:
        c.commit(offsets=[TopicPartition("orders", *li, 2)], asynchronous=False)
    c.close()
    return values


print("billing:", read("billing"))
print("billing, restarted without a commit:", read("billing", commit=True))
print("billing, after the commit:", read("billing"))
print("another group:", read("advice"))
print("a new group without auto.offset.reset:", read("new", conf={}))
print("back at offset 1:", read("billing", offset=1))

consumers = [Consumer(SERVERS | {"group.id": "three"}) for _ in range(3)]
for c in consumers:
    c.subscribe(["orders"])
end = time.monotonic() + 20
while time.monotonic() < end:
    for c in consumers:
        c.poll(0.2)
    if sorted(len(c.assignment()) for c in consumers) == [0, 1, 1]:
        break
print(len(consumers), "consumers, partitions of each:", sorted(len(c.assignment()) for c in consumers))
