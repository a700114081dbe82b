# 本页重启一例在 RabbitMQ 4.3.6（Debian unstable）上：quorum queue 不看 delivery_mode；
# 这个软件包仍许声明非持久又非独占的队列（list_deprecated_features：permitted_by_default），官方 4.3.0 默认拒绝。
# RabbitMQ 4.3.6、pika 1.4.4，2026-11-26
import subprocess
import pika

def channel():
    params = pika.ConnectionParameters("127.0.0.1")
    return pika.BlockingConnection(params).channel()

ch = channel()
ch.confirm_delivery()                         # 每次发布都等服务端确认
QUEUES = {"durable": {"durable": True}, "transient": {"durable": False},
          "quorum": {"durable": True,
                     "arguments": {"x-queue-type": "quorum"}}}
for queue, options in QUEUES.items():
    ch.queue_declare(queue, **options)
    for mode in (1, 2):                       # 2 是持久消息
        ch.basic_publish("", queue, f"mode {mode}".encode(),
                         pika.BasicProperties(delivery_mode=mode))

ch.basic_publish("", "nowhere", b"x")         # 没有这个队列
print("无处可去，也确认了")
try:
    ch.basic_publish("", "nowhere", b"x", mandatory=True)
except pika.exceptions.UnroutableError:
    print("加 mandatory：被退回")

for command in ("stop_app", "start_app"):     # 重启 RabbitMQ
    subprocess.run(["rabbitmqctl", "-q", command], check=True)
for queue in QUEUES:
    try:
        ch, got = channel(), []
        while (reply := ch.basic_get(queue, auto_ack=True))[0]:
            got.append(reply[2].decode())
        print(queue, "重启后剩：", got)
    except pika.exceptions.ChannelClosedByBroker as e:
        print(queue, "重启后：", e.reply_text.split(" - ")[0])
for line in subprocess.run(
        ["rabbitmqctl", "-q", "list_deprecated_features", "--formatter", "csv"],
        capture_output=True, text=True).stdout.splitlines():
    if "transient" in line:
        print(line)
