# check: with=rabbitmq
# 队列满了拒收：默认 delay() 照样返回，任务没了；开了 confirm_publish 就抛异常。另外，默认声明的是经典队列
from celery import Celery
from kombu import Queue

print("task_default_queue_type", Celery().conf.task_default_queue_type)
for options in ({}, {"confirm_publish": True}):
    app = Celery("confirm-publish", broker="amqp://")
    app.conf.broker_transport_options = options
    app.conf.task_default_queue = f"full{len(options)}"
    app.conf.task_queues = [Queue(app.conf.task_default_queue, queue_arguments={
        "x-max-length": 1, "x-overflow": "reject-publish"})]
    for number in (1, 2):
        try:
            print(options, f"task {number}:", "returned" if app.send_task("job").id else "")
        except Exception as error:
            print(options, f"task {number}:", type(error).__name__)
    with app.connection_for_read() as connection:
        queue = connection.default_channel.queue_declare(app.conf.task_default_queue, passive=True)
        print("  messages in the queue:", queue.message_count)
