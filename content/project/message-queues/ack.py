# check: with=rabbitmq
# 消费者取到消息就被杀：自动确认的丢了；手动确认的重新入队，带 redelivered
import os
import signal
import time
import pika

def channel():
    params = pika.ConnectionParameters("127.0.0.1")
    return pika.BlockingConnection(params).channel()

def die_holding(queue: str, auto_ack: bool) -> None:
    pid = os.fork()
    if pid == 0:                            
        channel().basic_get(queue, auto_ack=auto_ack)
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(pid, 0)

ch = channel()
for queue, auto_ack in [("auto", True), ("manual", False)]:
    ch.queue_declare(queue, durable=True)
    ch.basic_publish("", queue, b"order 1")
    die_holding(queue, auto_ack)
    for _ in range(50):                     
        method, _, body = ch.basic_get(queue)
        if method:
            break
        time.sleep(0.1)
    print(f"{queue}:", body and (body.decode(), method.redelivered))

ch.basic_ack(method.delivery_tag)
left = ch.queue_declare("manual", passive=True).method.message_count
print("left after the ack", left)
