# check: with=kafka
# 积压（lag）是分区末尾与已提交位移之差
import time

from confluent_kafka import Consumer, KafkaException, Producer, TopicPartition

servers = {"bootstrap.servers": "127.0.0.1:9092"}
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
consumer.close()
