# kafka-python 的默认设置：处理中崩溃，位移没有提交，接手者重新拿到（至少一次）。
# kafka-python 3.0.12、Apache Kafka 4.4.0、CPython 3.14.10，2026-11-26
import signal
import subprocess
import sys
import time
from kafka import KafkaConsumer, TopicPartition
from kafka.version import __version__

consumer = KafkaConsumer(
    "orders", bootstrap_servers="127.0.0.1:9092", group_id="kafka-python",
    auto_offset_reset="earliest", session_timeout_ms=6000,
    heartbeat_interval_ms=2000)

if len(sys.argv) > 1:                          # 消费者进程
    print("拿到", next(consumer).value.decode(), flush=True)
    time.sleep(600)

print("kafka-python", __version__)
worker = subprocess.Popen([sys.executable, __file__, "work"],
                          stdout=subprocess.PIPE, text=True)
print(worker.stdout.readline().strip())
time.sleep(8)                                  # 超过 auto_commit_interval_ms
worker.send_signal(signal.SIGKILL)
worker.wait()
print("已提交：", consumer.committed(TopicPartition("orders", 0)))
print("接手者拿到：", next(consumer).value.decode())
consumer.close()
