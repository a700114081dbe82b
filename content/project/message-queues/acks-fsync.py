# check: with=kafka timeout=60
# acks 为 all 的 20 条都已确认：写进了分区的日志文件，没有 fsync
import subprocess
import time

from confluent_kafka import Producer

broker = subprocess.check_output(["pgrep", "-of", "kafka.Kafka"], text=True).strip()
producer = Producer({"bootstrap.servers": "127.0.0.1:9092", "acks": "all"})
producer.produce("orders", "first", partition=0)
producer.flush()
calls = "trace=fsync,fdatasync,msync,write,writev,pwrite64"
strace = subprocess.Popen(["strace", "-f", "-q", "-y", "-e", calls, "-o", "calls", "-p", broker])
time.sleep(2)
for n in range(20):
    producer.produce("orders", "x" * 6000, partition=0)
    unsent = producer.flush()
strace.terminate()
strace.wait()
lines = [line for line in open("calls") if "/orders-0/" in line]
synced = sum("sync(" in line for line in lines)
print(f"{n + 1 - unsent} acknowledged, writes: {len(lines) - synced >= 20}, fsync, fdatasync or msync: {synced}")
