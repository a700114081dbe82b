# quorum queue：拿着消息断线（被 SIGKILL、关连接、关信道）都计入重投次数，默认 20 次之后丢弃。
# RabbitMQ 4.3.6（Debian unstable）、pika 1.4.4，2026-11-26
import os
import signal
import time
import pika


def channel():
    params = pika.ConnectionParameters("127.0.0.1")
    return pika.BlockingConnection(params).channel()


WAYS = {"SIGKILL": lambda ch: os.kill(os.getpid(), signal.SIGKILL),
        "关连接": lambda ch: ch.connection.close(),
        "关信道": lambda ch: ch.close()}
for queue, leave in WAYS.items():
    ch = channel()
    ch.confirm_delivery()
    ch.queue_declare(queue, durable=True,
                     arguments={"x-queue-type": "quorum"})
    ch.basic_publish("", queue, b"bad")
    count = misses = 0
    while count < 40 and misses < 25:
        pid = os.fork()
        if pid == 0:                           # 消费者：取到就走，不确认
            ch = channel()
            got = ch.basic_get(queue)[0]
            if got:
                open("got", "w").close()
                leave(ch)
            os._exit(0)
        os.waitpid(pid, 0)
        if os.path.exists("got"):
            os.remove("got")
            count, misses = count + 1, 0
        else:                                  # 还没重新入队，或已丢弃
            misses += 1
            time.sleep(0.2)
    print(f"{queue}：投递 {count} 次")
