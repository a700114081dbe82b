# check: with=kafka
# 键进哪个分区由客户端算：confluent-kafka 默认用 CRC32，设 murmur2 或 murmur2_random 就与 Java 一致
from binascii import crc32

from confluent_kafka import Producer
from confluent_kafka.admin import AdminClient, NewTopic

SERVERS = "127.0.0.1:9092"
admin = AdminClient({"bootstrap.servers": SERVERS})
admin.create_topics([NewTopic("keys", 6, 1)])["keys"].result()
print("partitions:", len(admin.list_topics("keys").topics["keys"].partitions))
for conf in ({}, {"partitioner": "murmur2"}, {"partitioner": "murmur2_random"}):
    where = []
    producer = Producer({"bootstrap.servers": SERVERS} | conf)
    producer.produce("keys", key="li", value="v", on_delivery=lambda _, m: where.append(m.partition()))
    producer.flush()
    print(conf or "default", "li: partition", *where, "- by CRC32:", where[0] == crc32(b"li") % 6)
