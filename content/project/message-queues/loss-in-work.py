# check: with=kafka timeout=60
# confluent-kafka 默认先记下位移再交给程序，后台提交；处理中被杀，消息就丢；处理完再 store_offsets 就不丢
import signal
import subprocess
import sys
import time

from confluent_kafka import Consumer, Producer, TopicPartition

SERVERS = "127.0.0.1:9092"


def consumer(group: str, **conf) -> Consumer:
    return Consumer({"bootstrap.servers": SERVERS, "group.id": group, "auto.offset.reset": "earliest",
                     "session.timeout.ms": 6000, "auto.commit.interval.ms": 1000} | conf)


def take(c: Consumer):
    c.subscribe(["orders"])
    while not (m := c.poll(1)) or m.error():
        pass
    return m


CASES = {"default": {}, "enable.auto.offset.store False": {"enable.auto.offset.store": False}}
if len(sys.argv) > 1:
    c = consumer(sys.argv[1], **CASES[sys.argv[1]])
    message = take(c)
    print("got", message.value().decode(), flush=True)
    time.sleep(600)

producer = Producer({"bootstrap.servers": SERVERS})
for value in ("order 1", "order 2"):
    producer.produce("orders", value, partition=0)
producer.flush()
for name, conf in CASES.items():
    worker = subprocess.Popen([sys.executable, __file__, name], stdout=subprocess.PIPE, text=True)
    print(f"{' '.join(f'{k}={v}' for k, v in conf.items()) or 'default'}: {worker.stdout.readline().strip()}, killed in its work")
    time.sleep(4)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    c = consumer(name)
    offset = c.committed([TopicPartition("orders", 0)])[0].offset
    print("  committed offset:", offset if offset >= 0 else "none")
    print("  the next one gets:", take(c).value().decode())
    c.close()
