# check: with=kafka timeout=240
# 主题名写错，默认就自动建出来，还回答成功；默认一个副本；min.insync.replicas 大过副本数也不报错；保留期默认 168 小时，两阶段提交默认关闭
from confluent_kafka import Producer
from confluent_kafka.admin import AdminClient, ConfigResource, NewTopic, ResourceType

SERVER = "127.0.0.1:9092"
admin = AdminClient({"bootstrap.servers": SERVER})
admin.create_topics([NewTopic("orders", 1, 1, config={"min.insync.replicas": "2"})])["orders"].result()
p = Producer({"bootstrap.servers": SERVER, "acks": "all"})
for topic in "ordres", "orders":
    p.produce(topic, "order", on_delivery=lambda e, m: print(m.topic(), e.name() if e else "delivered"))
    p.flush()
for topic in "ordres", "orders":
    print(f"replicas of {topic}:", len(admin.list_topics(topic, timeout=30).topics[topic].partitions[0].replicas))
futures = admin.describe_configs([ConfigResource(ResourceType.BROKER, "1")])
config = next(iter(futures.values())).result()
for name in "auto.create.topics.enable", "default.replication.factor", "log.retention.hours", "transaction.two.phase.commit.enable":
    print(name, config[name].value)
