# check: with=kafka timeout=240
# produce() 只是放进本地缓冲，攒批时间长，没 flush 就正常退出，消息没了，用 with 开的会等；回调要等 poll() 或 flush() 才执行；送不到时 flush(1) 返回 1，不带超时的 flush() 返回 0，要看回调
import subprocess
import sys
import time

from confluent_kafka import Producer
from confluent_kafka.admin import AdminClient, NewTopic
from confluent_kafka import Consumer, TopicPartition

SERVER = "127.0.0.1:9092"
CODE = """
import sys
from confluent_kafka import Producer
p = Producer({"bootstrap.servers": "%s", "linger.ms": 60000, "log_level": 0})
if sys.argv[1] == "with":
    with p: p.produce("with", "order")
else:
    p.produce(sys.argv[1], "order")
if sys.argv[1] == "flush": p.flush()
print("produce() returned", end=", ", flush=True)
""" % SERVER
admin = AdminClient({"bootstrap.servers": SERVER})
counter = Consumer({"bootstrap.servers": SERVER, "group.id": "count"})
topics = ["exit", "flush", "with"]
for future in admin.create_topics([NewTopic(how, 1, 1) for how in topics]).values():
    future.result()
while not set(topics) <= set(admin.list_topics(timeout=30).topics):
    time.sleep(0.5)
for how in topics:
    subprocess.run([sys.executable, "-c", CODE, how])
    print(how, "-> in the topic:", counter.get_watermark_offsets(TopicPartition(how, 0))[1])

seen = []
p = Producer({"bootstrap.servers": SERVER, "on_delivery": lambda error, message: seen.append("delivered")})
p.produce("flush", "order")
while counter.get_watermark_offsets(TopicPartition("flush", 0), timeout=30)[1] < 2:
    time.sleep(0.5)
print("in the topic, callback", len(seen), end="; ")
print("poll() served", p.poll(30), "callback", seen)
seen = []
p = Producer({"bootstrap.servers": "127.0.0.1:1", "message.timeout.ms": 10000, "log_level": 0})
p.produce("orders", "x", on_delivery=lambda error, message: seen.append(error.name()))
print("nobody listens: flush(1) returned", p.flush(1), "callback", seen)
print("nobody listens: flush() returned", p.flush(), "callback", seen)
