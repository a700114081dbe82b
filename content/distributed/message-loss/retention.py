# check: with=kafka timeout=240
# 消费者落在后面，它要读的已被删掉：auto.offset.reset 不写和 latest 连还在的也跳过，earliest 从还在的读起，error 报错
import time

from confluent_kafka import Consumer, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

SERVER = "127.0.0.1:9092"
admin = AdminClient({"bootstrap.servers": SERVER})
admin.create_topics([NewTopic("orders", 1, 1)])["orders"].result()
while "orders" not in admin.list_topics(timeout=30).topics:   # messages to a topic that is not there yet may change places
    time.sleep(0.5)
p = Producer({"bootstrap.servers": SERVER})
for value in "order 1", "order 2", "order 3":
    p.produce("orders", value, partition=0)
p.flush()


def consumer(reset: str) -> Consumer:
    extra = {} if reset == "default" else {"auto.offset.reset": reset}
    return Consumer({"bootstrap.servers": SERVER, "group.id": reset, **extra, "enable.auto.commit": False, "log_level": 0})


for reset in "default", "latest", "earliest", "error":
    c = consumer(reset)
    while True:
        try:
            c.commit(offsets=[TopicPartition("orders", 0, 0)], asynchronous=False)
            break
        except KafkaException:                 # the group's coordinator is not ready yet
            time.sleep(0.5)
    c.close()
for future in admin.delete_records([TopicPartition("orders", 0, 2)]).values():
    print("deleted, the log begins at offset", future.result().low_watermark)
for reset in "default", "latest", "earliest", "error":
    c = consumer(reset)
    c.subscribe(["orders"])
    got = None
    for _ in range(30):
        got = c.poll(1)
        if got:
            break
    print(reset, "->", "nothing" if not got else got.error().name() if got.error() else got.value().decode())
    c.close()
