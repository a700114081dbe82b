# check: with=rabbitmq timeout=120
# quorum queue 的死信设成至少一次，去处还不存在：满了拒收的留着，等去处建好再送到；满了挤掉最旧的（默认）退回至多一次，死信没了，只在日志里说
import re
import subprocess
import time
from pathlib import Path

import pika

RETRY = "application:set_env(rabbit, dead_letter_worker_publisher_confirm_timeout, 1000)."
subprocess.run(["rabbitmqctl", "eval", RETRY], check=True, stdout=subprocess.DEVNULL)   # 180000 by default
ch = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1")).channel()
ch.confirm_delivery()
OVERFLOW = {"default": {}, "drop-head": {"x-overflow": "drop-head"}, "reject-publish": {"x-overflow": "reject-publish"}}
for name, overflow in OVERFLOW.items():
    ch.queue_declare(name, durable=True, arguments={"x-queue-type": "quorum", **overflow,
        "x-dead-letter-exchange": "", "x-dead-letter-routing-key": "dead", "x-dead-letter-strategy": "at-least-once"})
    ch.basic_publish("", name, name.encode())
    while not (method := ch.basic_get(name)[0]):
        pass
    ch.basic_nack(method.delivery_tag, requeue=False)
ch.queue_declare("dead", durable=True)
got = []
while b"reject-publish" not in got:
    time.sleep(0.5)
    got += [body for _, _, body in [ch.basic_get("dead", auto_ack=True)] if body]
print("dead letters:", [body.decode() for body in got])
log = (Path.home() / "rabbitmq" / "rabbit@localhost.log").read_text()
for line in sorted(set(re.findall("Falling back to .*", log))):
    print(line)
