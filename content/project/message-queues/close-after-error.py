# check: with=kafka
# 处理时抛异常、再正常 close()：默认设置下 close() 提交位移，消息就丢了；不自动记位移就不丢
from confluent_kafka import Consumer, Producer

SERVERS = "127.0.0.1:9092"
producer = Producer({"bootstrap.servers": SERVERS})
for value in ("order 1", "order 2"):
    producer.produce("orders", value, partition=0)
producer.flush()


def consumer(conf):
    c = Consumer({"bootstrap.servers": SERVERS, "group.id": f"g{len(conf)}", "auto.offset.reset": "earliest"} | conf)
    c.subscribe(["orders"])
    return c


def take(c):
    while not (m := c.poll(1)) or m.error():
        pass
    return m.value().decode()


for conf in ({}, {"enable.auto.offset.store": False}):
    c = consumer(conf)
    try:
        print(conf or "default", "got", take(c))
        raise RuntimeError("the work fails")
    except RuntimeError:
        c.close()
    c = consumer(conf)
    print(f"  after {c.close.__name__}(), the next one gets", take(c))
    c.close()
