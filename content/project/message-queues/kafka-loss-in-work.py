# confluent-kafka 默认先把位移记下再交给程序，后台每 5 秒提交；处理中的消息会因此丢。
# Apache Kafka 4.4.0（单机）、confluent-kafka 2.16.1（librdkafka 2.16.0）、CPython 3.14.10，2026-11-26
import signal
import subprocess
import sys
import time
from confluent_kafka import Consumer, Producer, TopicPartition, libversion, version

SERVERS = "127.0.0.1:9092"                     # 换成自己的地址


def consumer(group: str, **conf) -> Consumer:
    return Consumer({"bootstrap.servers": SERVERS, "group.id": group,
                     "auto.offset.reset": "earliest",
                     "session.timeout.ms": 6000} | conf)


def take(c: Consumer):
    c.subscribe(["orders"])
    while not (m := c.poll(1)) or m.error():
        pass
    return m


CASES = {
    "默认": {},
    "enable.auto.offset.store=False": {"enable.auto.offset.store": False},
    "enable.auto.commit=False": {"enable.auto.commit": False},
}
DONE = "处理完再 store_offsets，8 秒后被杀"

if len(sys.argv) > 1:                          # 消费者进程
    name = sys.argv[1]
    c = consumer(name, **CASES.get(name, CASES["enable.auto.offset.store=False"]))
    message = take(c)
    if name == DONE:
        c.store_offsets(message)               # 处理完了才记
    print("拿到", message.value().decode(), flush=True)
    time.sleep(600)                            # 还在处理

print("confluent-kafka", version(), "librdkafka", libversion()[0])
producer = Producer({"bootstrap.servers": SERVERS})
for value in ("order 1", "order 2"):
    producer.produce("orders", value, partition=0)
producer.flush()

for name in [*CASES, DONE]:
    worker = subprocess.Popen([sys.executable, __file__, name],
                              stdout=subprocess.PIPE, text=True)
    print(f"{name}：{worker.stdout.readline().strip()}")
    time.sleep(8)                              # 超过 auto.commit.interval.ms
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    c = consumer(name)
    offset = c.committed([TopicPartition("orders", 0)])[0].offset
    print("  已提交的位移：", offset if offset >= 0 else "没有")
    print("  接手者拿到：", take(c).value().decode())
    c.close()
