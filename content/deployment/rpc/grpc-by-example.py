# check
# gRPC：没写截止时间就一直等；到期得到 DEADLINE_EXCEEDED，线程版服务端仍把事做完；unix: 地址可用
import queue
import threading
from concurrent import futures

import grpc

done, gate = queue.Queue(), threading.Event()


def slow(request, context):
    remaining = context.time_remaining()
    gate.wait()
    done.put(request)
    return b"deadline set: " + str(remaining is not None and remaining < 60).encode()


server = grpc.server(futures.ThreadPoolExecutor())
handler = grpc.unary_unary_rpc_method_handler(slow)
server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler("shop.Pay", {"Slow": handler})])
server.add_insecure_port("unix:pay.sock")
server.start()
with grpc.insecure_channel("unix:pay.sock") as channel:
    call = channel.unary_unary("/shop.Pay/Slow")
    threading.Timer(1, gate.set).start()
    print("no timeout:", call(b"1").decode())
    gate.clear()
    try:
        call(b"2", timeout=3)
    except grpc.RpcError as e:
        print("timeout=3:", e.code().name)
    gate.set()
    print("done by the server:", [done.get(timeout=30) for _ in range(2)])
server.stop(None)
print("grpcio", grpc.__version__)
