# check: with=kafka
# confluent-kafka 的 enable.idempotence 默认关：没有向服务端要 ProducerId；打开才要
import subprocess
import sys

from confluent_kafka import Producer

if len(sys.argv) > 1:
    conf = {"enable.idempotence": True} if sys.argv[1] == "on" else {}
    p = Producer({"bootstrap.servers": "127.0.0.1:9092", "debug": "eos"} | conf)
    p.produce("orders", "order 3")
    p.flush()
    sys.exit()
for how in ("default", "on"):
    log = subprocess.run([sys.executable, __file__, how], capture_output=True, text=True).stderr
    print("enable.idempotence" if how == "on" else "", f"{how}: acquired a producer id: {'Acquired PID' in log}")
