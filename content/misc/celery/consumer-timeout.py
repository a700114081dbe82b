# check: with=rabbitmq timeout=60
# 消费者不确认超过时限：quorum queue 发 basic.cancel，信道不关，消息回到队列；经典队列不收这个参数
import time

import pika

connection = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1"))
for kind in ("quorum", "classic"):
    channel = connection.channel()
    try:
        queue = channel.queue_declare(kind, durable=True, arguments={
            "x-queue-type": kind, "x-consumer-timeout": 3000})
    except pika.exceptions.ChannelClosedByBroker as error:
        print(f"{kind}: {error.reply_text}")
        continue
    channel.basic_publish("", kind, b"m")
    seen = []
    channel.add_on_cancel_callback(lambda frame: seen.append(frame.method.NAME.lower()))
    channel.basic_consume(kind, lambda ch, method, properties, body: seen.append("delivered"))
    end = time.monotonic() + 20
    while len(seen) < 2 and time.monotonic() < end:
        connection.process_data_events(0.5)
    time.sleep(1)
    print(f"{kind}: {seen}, channel open: {channel.is_open}, messages in the queue:",
          channel.queue_declare(kind, passive=True).method.message_count)
