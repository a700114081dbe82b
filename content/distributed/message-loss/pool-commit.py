# check: with=kafka timeout=240
# 取出三条交给线程池，第二、三条先做完就提交：位移到了 3，第一条没做完进程就死，接手的读不到它
import time

from confluent_kafka import Consumer, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

SERVER = "127.0.0.1:9092"
CONF = {"bootstrap.servers": SERVER, "group.id": "billing", "auto.offset.reset": "earliest", "enable.auto.commit": False}
admin = AdminClient({"bootstrap.servers": SERVER})
admin.create_topics([NewTopic("orders", 1, 1)])["orders"].result()
while "orders" not in admin.list_topics(timeout=30).topics:   # messages to a topic that is not there yet may change places
    time.sleep(0.5)
p = Producer({"bootstrap.servers": SERVER})
for value in "order 1", "order 2", "order 3":
    p.produce("orders", value, partition=0)
p.flush()
c = Consumer(CONF)
c.assign([TopicPartition("orders", 0, 0)])
batch = []
while len(batch) < 3:
    m = c.poll(1)
    if m and not m.error():
        batch.append(m)
for m in batch[1:]:                            # these two are done; order 1 is still in work
    while True:
        try:
            c.commit(message=m, asynchronous=False)
            break
        except KafkaException:                 # the group's coordinator is not ready yet
            time.sleep(0.5)
print("committed:", c.committed([TopicPartition("orders", 0)])[0].offset, "| still in work:", batch[0].value().decode())
c.close()
p.produce("orders", "order 4", partition=0)
p.flush()
c = Consumer(CONF)
c.subscribe(["orders"])
while not (m := c.poll(1)) or m.error():
    pass
print("the next one gets:", m.value().decode())
c.close()
