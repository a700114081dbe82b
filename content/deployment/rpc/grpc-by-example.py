# check
# gRPC：没写截止时间就一直等；到期得到 DEADLINE_EXCEEDED，服务端仍把事做完；unix: 地址可用
import threading
import time
from concurrent import futures

import grpc

done = []


def slow(request, context):
    remaining = context.time_remaining()
    time.sleep(1.5)
    done.append(request)
    return b"deadline set: " + str(remaining is not None and remaining < 60).encode()


server = grpc.server(futures.ThreadPoolExecutor())
handler = grpc.unary_unary_rpc_method_handler(slow)
server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler("shop.Pay", {"Slow": handler})])
server.add_insecure_port("unix:pay.sock")
server.start()
with grpc.insecure_channel("unix:pay.sock") as channel:
    call = channel.unary_unary("/shop.Pay/Slow")
    print("no timeout:", call(b"1").decode())
    try:
        call(b"2", timeout=0.5)
    except grpc.RpcError as e:
        print("timeout=0.5:", e.code().name)
    time.sleep(1.5)
    print("done by the server:", done)
server.stop(None)
print("grpcio", grpc.__version__)
