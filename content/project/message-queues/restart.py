# check: with=rabbitmq timeout=90
# 重启之后：经典队列只剩持久消息，非持久队列（Debian 的 RabbitMQ 仍允许）没了，quorum queue 的消息都在；无处可去的消息也会被确认
import subprocess
import pika

def channel():
    params = pika.ConnectionParameters("127.0.0.1")
    return pika.BlockingConnection(params).channel()

ch = channel()
ch.confirm_delivery()
QUEUES = {"durable": {"durable": True}, "transient": {"durable": False},
          "quorum": {"durable": True,
                     "arguments": {"x-queue-type": "quorum"}}}
for queue, options in QUEUES.items():
    ch.queue_declare(queue, **options)
    for mode in (1, 2):
        ch.basic_publish("", queue, f"mode {mode}".encode(),
                         pika.BasicProperties(delivery_mode=mode))

ch.basic_publish("", "nowhere", b"x")
print("unroutable, and confirmed all the same")
try:
    ch.basic_publish("", "nowhere", b"x", mandatory=True)
except pika.exceptions.UnroutableError:
    print("with mandatory: returned")

for command in ("stop_app", "start_app"):
    subprocess.run(["rabbitmqctl", "-q", command], check=True)
for queue in QUEUES:
    try:
        ch, got = channel(), []
        while (reply := ch.basic_get(queue, auto_ack=True))[0]:
            got.append(reply[2].decode())
        print(queue, "after the restart:", got)
    except pika.exceptions.ChannelClosedByBroker as e:
        print(queue, "after the restart:", e.reply_text.split(" - ")[0])
