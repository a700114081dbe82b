# check: with=kafka timeout=240
# 两个 broker、两个副本，停掉一个：min.insync.replicas 为 2 时 acks=all 报错，默认一直重试到消息超时，acks=1 照样成功，消费者却读不到，等副本够了才读得到；为 1 时 acks=all 也成功
import subprocess
import time
from pathlib import Path

from confluent_kafka import Consumer, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

SERVER = "127.0.0.1:9092"
home = Path.home() / "kafka2"
home.mkdir()
(home / "server.properties").write_text(f"""
process.roles=broker
node.id=2
log.dirs={home}/logs
controller.quorum.voters=1@127.0.0.1:9093
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://127.0.0.1:9094
""")
run = dict(cwd=home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
conf = str(home / "server.properties")
subprocess.run(["kafka-storage.sh", "format", "--cluster-id", "MkU3OEVBNTcwNTJENDM2Qg", "--config", conf], check=True, **run)
START = ["kafka-server-start.sh", conf]
second = subprocess.Popen(START, **run)
admin = AdminClient({"bootstrap.servers": SERVER, "log_level": 0})
while len(admin.list_topics(timeout=30).brokers) < 2:
    time.sleep(0.5)
for n in "1", "2":
    new = NewTopic(f"min-{n}", 1, replica_assignment=[[1, 2]], config={"min.insync.replicas": n})
    admin.create_topics([new])[new.topic].result()


def isr() -> list[int]:
    found = [admin.list_topics(f"min-{n}", timeout=30).topics[f"min-{n}"].partitions for n in "12"]
    return [len(one[0].isrs) if one else 0 for one in found]


def send(topic: str, acks: str, **more) -> str:
    seen = []
    p = Producer({"bootstrap.servers": SERVER, "acks": acks, "log_level": 0, **(more or {"retries": 0})})
    p.produce(topic, "order", on_delivery=lambda e, m: seen.append(e.name() if e else "ok"))
    p.flush()
    return seen[0]


while isr() != [2, 2]:
    time.sleep(0.5)
counter = Consumer({"bootstrap.servers": SERVER, "group.id": "count", "log_level": 0})


def readable() -> int:
    return counter.get_watermark_offsets(TopicPartition("min-2", 0))[1]


print("in sync 2: acks=all", send("min-2", "all"))
second.terminate()
second.wait()
while isr() != [1, 1]:
    time.sleep(0.5)
print("in sync 1, min.insync.replicas=2: acks=all", send("min-2", "all"), "| acks=1", send("min-2", "1"))
print("the same with retries, message.timeout.ms=5000:", send("min-2", "all", **{"message.timeout.ms": 5000}))
print("of the 2 messages that were taken, readable:", readable())
print("in sync 1, min.insync.replicas=1: acks=all", send("min-1", "all"))
second = subprocess.Popen(START, **run)
while isr() != [2, 2] or readable() < 2:
    time.sleep(0.5)
print("in sync 2 again: readable:", readable())
second.terminate()
second.wait()
