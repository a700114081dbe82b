# 处理时抛异常、再正常 close()：默认设置下 close() 提交位移，这条消息就丢了；
# confluent-kafka 设 enable.auto.offset.store=False 才不丢。
# confluent-kafka 2.16.1、kafka-python 3.0.12、Apache Kafka 4.4.0、CPython 3.14.10，2026-11-26
import confluent_kafka
import kafka

SERVERS = "127.0.0.1:9092"


def python_consumer():
    c = kafka.KafkaConsumer("orders2", bootstrap_servers=SERVERS,
                            group_id="python", auto_offset_reset="earliest")
    return c, lambda: next(c).value.decode()


def confluent_consumer(**conf):
    c = confluent_kafka.Consumer({"bootstrap.servers": SERVERS,
                                  "group.id": f"confluent{len(conf)}",
                                  "auto.offset.reset": "earliest"} | conf)
    c.subscribe(["orders2"])

    def take():
        while not (m := c.poll(1)) or m.error():
            pass
        return m.value().decode()
    return c, take


producer = kafka.KafkaProducer(bootstrap_servers=SERVERS)
for value in (b"order 1", b"order 2"):
    producer.send("orders2", value, partition=0)
producer.flush()

for name, make in {
    "kafka-python 默认": python_consumer,
    "confluent-kafka 默认": confluent_consumer,
    "confluent-kafka enable.auto.offset.store=False":
        lambda: confluent_consumer(**{"enable.auto.offset.store": False}),
}.items():
    c, take = make()
    try:
        print(f"{name}：拿到", take())
        raise RuntimeError("处理失败")
    except RuntimeError:
        c.close()
    c, take = make()
    print("  接手者拿到：", take())
    c.close()
