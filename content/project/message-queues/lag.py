# check: with=kafka timeout=120
# 积压（lag）是分区末尾与已提交位移之差；扩分区之后，积压的消息还在原来的分区
import time

from confluent_kafka import Consumer, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewPartitions, NewTopic, OffsetSpec

servers = {"bootstrap.servers": "127.0.0.1:9092"}
admin = AdminClient(servers)
admin.create_topics([NewTopic("orders", 1, 1)])["orders"].result()
producer = Producer(servers)
for i in range(10):
    producer.produce("orders", f"order {i}", partition=0)
producer.flush()
consumer = Consumer(servers | {"group.id": "billing"})
partition = TopicPartition("orders", 0)
while True:                         # the coordinator of the group may still be loading
    try:
        consumer.commit(offsets=[TopicPartition("orders", 0, 7)], asynchronous=False)
        break
    except KafkaException:
        time.sleep(0.5)
_, end = consumer.get_watermark_offsets(partition)
committed = consumer.committed([partition])[0].offset
print(f"end {end}, committed {committed}, lag {end - committed}")
admin.create_partitions([NewPartitions("orders", 3)])["orders"].result()
sizes = []
while len(sizes) < 3:
    which = TopicPartition("orders", len(sizes))
    try:
        sizes.append(admin.list_offsets({which: OffsetSpec.latest()})[which].result().offset)
    except KafkaException:          # the new partition has no leader yet
        time.sleep(0.5)
print("after growing to 3 partitions, messages in each:", sizes)
consumer.close()
