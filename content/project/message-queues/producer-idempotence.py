# enable.idempotence 的默认值因客户端而异：confluent-kafka 关，kafka-python 开（Java 客户端 3.0 起开）。
# confluent-kafka 2.16.1（librdkafka 2.16.0）、kafka-python 3.0.12、Apache Kafka 4.4.0，2026-11-26
import subprocess
import sys
from confluent_kafka import Producer, libversion
from kafka import KafkaProducer
from kafka.version import __version__

SERVERS = "127.0.0.1:9092"

if len(sys.argv) > 1:
    conf = {"enable.idempotence": True} if sys.argv[1] == "on" else {}
    p = Producer({"bootstrap.servers": SERVERS, "debug": "eos"} | conf)
    p.produce("orders", "order 3")
    p.flush()
    sys.exit()

print("librdkafka", libversion()[0])
for how in ("default", "on"):
    log = subprocess.run([sys.executable, __file__, how],
                         capture_output=True, text=True).stderr
    print(f"{how}：取得 ProducerId {'Acquired PID' in log}")
print("kafka-python", __version__, "enable_idempotence 默认",
      KafkaProducer.DEFAULT_CONFIG["enable_idempotence"])
