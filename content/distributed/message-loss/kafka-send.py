# check: with=kafka timeout=240
# produce() 只是放进本地缓冲，没 flush 就正常退出，消息没了；送不到时 flush() 也返回 0，要看回调
import subprocess
import sys

from confluent_kafka import Producer
from confluent_kafka.admin import AdminClient, NewTopic
from confluent_kafka import Consumer, TopicPartition

SERVER = "127.0.0.1:9092"
CODE = """
import sys
from confluent_kafka import Producer
p = Producer({"bootstrap.servers": "%s", "log_level": 0})
p.produce("orders", "order")
if sys.argv[1] == "flush": p.flush()
print("produce() returned", end=", ", flush=True)
""" % SERVER
admin = AdminClient({"bootstrap.servers": SERVER})
admin.create_topics([NewTopic("orders", 1, 1)])["orders"].result()
counter = Consumer({"bootstrap.servers": SERVER, "group.id": "count"})
for how in "exit", "flush":
    subprocess.run([sys.executable, "-c", CODE, how])
    print(how, "-> in the topic:", counter.get_watermark_offsets(TopicPartition("orders", 0))[1])

seen = []
p = Producer({"bootstrap.servers": "127.0.0.1:1", "message.timeout.ms": 1000, "log_level": 0})
p.produce("orders", "x", on_delivery=lambda error, message: seen.append(error.name()))
print("nobody listens: flush() returned", p.flush(), "callback", seen)
