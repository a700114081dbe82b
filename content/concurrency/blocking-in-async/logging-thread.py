# check
# 日志处理器在记日志的线程里写，协程里记日志就在循环的线程里；经 QueueHandler，改由 QueueListener 的线程写
import asyncio
import logging
import logging.handlers
import queue
import threading


class Where(logging.Handler):
    def emit(self, record):
        print(record.getMessage(), "written in the loop's thread:", threading.get_ident() == here)


here, records = threading.get_ident(), queue.SimpleQueue()
direct, queued = logging.getLogger("direct"), logging.getLogger("queued")
direct.addHandler(Where())
queued.addHandler(logging.handlers.QueueHandler(records))
listener = logging.handlers.QueueListener(records, Where())


async def main():
    direct.warning("direct")
    queued.warning("QueueHandler")


listener.start()
asyncio.run(main())
listener.stop()
