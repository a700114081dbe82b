# check: with=rabbitmq timeout=60
# 20 条持久消息都已 confirm：经典队列写进文件，没有 fsync；quorum queue 每条都 fdatasync
import subprocess
import time

import pika

beam = subprocess.check_output(["pgrep", "-o", "beam.smp"], text=True).strip()
ch = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1")).channel()
ch.confirm_delivery()
for kind, folder in ("classic", "/msg_stores/"), ("quorum", "/quorum/"):
    ch.queue_declare(kind, durable=True, arguments={"x-queue-type": kind})
    time.sleep(2)
    calls = "trace=fsync,fdatasync,writev,pwrite64"
    strace = subprocess.Popen(["strace", "-f", "-q", "-y", "-e", calls, "-o", kind, "-p", beam])
    time.sleep(1)
    for n in range(20):
        ch.basic_publish("", kind, b"x" * 6000, pika.BasicProperties(delivery_mode=2))
    strace.terminate()
    strace.wait()
    lines = [line for line in open(kind) if folder in line]
    synced = sum("sync(" in line for line in lines)
    print(f"{kind}: {n + 1} confirmed, writes: {len(lines) - synced >= 20},",
          f"fsync or fdatasync: {synced if synced < 20 else 'at least 20'}")
