# check: with=rabbitmq timeout=120
# AMQP 事务：提交成功不等于有队列收下，无处可去的照样没了；同一信道不能再开 confirm；几条可以一起回滚；满了拒收的经典队列让提交失败，第一条却留下；ack 也在事务里，回滚后没确认的重投；quorum queue 的限长是软的，整批都收下
import pika

ch = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1")).channel()
ch.queue_declare("orders", durable=True)
ch.tx_select()
for queue in "orders", "ordres":
    ch.basic_publish("", queue, b"order", pika.BasicProperties(delivery_mode=2))
print(ch.tx_commit().method.NAME, "| in the queue:", ch.queue_declare("orders", passive=True).method.message_count, "of 2")
try:
    ch.confirm_delivery()
except pika.exceptions.ChannelClosedByBroker as e:
    print(e.reply_code, e.reply_text)
ch = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1")).channel()
ch.queue_declare("full", durable=True, arguments={"x-max-length": 1, "x-overflow": "reject-publish"})
ch.tx_select()
for step in ch.tx_rollback, ch.tx_commit:
    for _ in range(3):
        ch.basic_publish("", "full", b"order", pika.BasicProperties(delivery_mode=2))
    try:
        print(step().method.NAME, "| in the queue:", ch.queue_declare("full", passive=True).method.message_count)
    except pika.exceptions.ChannelClosedByBroker as e:
        print(e.reply_code, e.reply_text)
ch = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1")).channel()
print("in the queue after the failed commit:", ch.queue_declare("full", passive=True).method.message_count, "of 3")
ch.queue_declare("quorum", durable=True, arguments={
    "x-queue-type": "quorum", "x-max-length": 1, "x-overflow": "reject-publish"})
ch.tx_select()
for _ in range(3):
    ch.basic_publish("", "quorum", b"order")
print(ch.tx_commit().method.NAME, end=" | ")
while (left := ch.queue_declare("quorum", passive=True).method.message_count) < 3:
    pass
print("in the quorum queue:", left, "of 3")
ch = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1")).channel()
ch.tx_select()
ch.basic_ack(ch.basic_get("quorum")[0].delivery_tag)
print("ack,", ch.tx_rollback().method.NAME, end=" | ")
ch.connection.close()
ch = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1")).channel()
while not (method := ch.basic_get("quorum")[0]) or not method.redelivered:
    pass
print("delivered again, redelivered:", method.redelivered)
