# check: with=rabbitmq timeout=120
# AMQP 事务：提交成功不等于有队列收下，无处可去的照样没了；同一信道不能再开 confirm
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
