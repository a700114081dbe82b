# 超时不确认时服务端怎么做，因版本和队列类型而异：3.10.8 关信道；4.3.6 只管 quorum queue，
# basic_consume 的消费者收到 basic.cancel、信道不关，basic_get 取的仍关信道；消息都回到队列。
# RabbitMQ 3.10.8 与 4.3.6、pika 1.4.4，rabbitmq.conf：consumer_timeout = 2000；3.10.8 另用
# rabbitmqctl eval 'application:set_env(rabbit, channel_tick_interval, 1000).' 缩短检查间隔。
# 默认值 1800000 毫秒，由 rabbitmqctl eval 'application:get_env(rabbit, consumer_timeout).' 读出；2026-11-26
import time
import pika


def channel():
    params = pika.ConnectionParameters("127.0.0.1")
    return pika.BlockingConnection(params).channel()


print("RabbitMQ", channel().connection._impl.server_properties["version"])
for kind in ("classic", "quorum"):
    for how in ("basic_consume", "basic_get"):
        queue, seen, held = f"{kind}-{how}", [], []
        ch = channel()
        ch.queue_declare(queue, durable=True,
                         arguments={"x-queue-type": kind})
        ch.basic_publish("", queue, b"order 1")
        ch.basic_qos(prefetch_count=1)
        ch.add_on_cancel_callback(lambda _: seen.append("basic.cancel"))
        time.sleep(0.5)
        try:
            if how == "basic_get":
                ch.basic_get(queue)
            else:
                ch.basic_consume(
                    queue, lambda c, method, p, b: held.append(method))
            for _ in range(24):                # 拿着不确认，等 12 秒
                if seen:
                    break
                ch.connection.process_data_events(0.5)
                if not ch.is_open:
                    raise ch._closing_reason
        except pika.exceptions.ChannelClosedByBroker as e:
            seen.append(f"{e.reply_code} {e.reply_text.split(' - ')[0]}")
        time.sleep(1)
        again, props, _ = channel().basic_get(queue)
        print(f"{kind} {how}：收到 {seen or '什么也没有'}，信道开着 {ch.is_open}，"
              f"消息回到队列 {again is not None}，"
              f"头部 {props and props.headers}")
