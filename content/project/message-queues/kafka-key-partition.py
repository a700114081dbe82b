# 同一个键进哪个分区由生产端的客户端算：kafka-python（和 Java）用 murmur2，confluent-kafka 默认用 CRC32，
# 混用时同一个键会进不同的分区；confluent-kafka 设 partitioner=murmur2_random 就一致。
# confluent-kafka 2.16.1、kafka-python 3.0.12、Apache Kafka 4.4.0（主题 6 个分区）、CPython 3.14.10，2026-11-26
from confluent_kafka import Producer
from confluent_kafka.admin import AdminClient, NewTopic
from kafka import KafkaProducer

SERVERS = "127.0.0.1:9092"
KEYS = ["li", "zhao", "wang", "chen"]
admin = AdminClient({"bootstrap.servers": SERVERS})
admin.create_topics([NewTopic("keys", 6, 1)])["keys"].result()


def confluent(**conf):
    p, where = Producer({"bootstrap.servers": SERVERS} | conf), {}
    for key in KEYS:
        p.produce("keys", key=key, value="v", on_delivery=lambda e, m, k=key:
                  where.__setitem__(k, m.partition()))
    p.flush()
    return dict(sorted(where.items()))


producer = KafkaProducer(bootstrap_servers=SERVERS)
python = {key: producer.send("keys", key=key.encode(), value=b"v").get(10).partition
          for key in KEYS}
print("confluent-kafka 默认：", confluent())
print("kafka-python 默认：", dict(sorted(python.items())))
print("confluent-kafka murmur2_random：", confluent(partitioner="murmur2_random"))
