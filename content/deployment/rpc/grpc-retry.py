# check
# gRPC：服务端业务代码答 UNAVAILABLE，没写重试策略就只调用一次；写了按次数重试，超过 5 按 5 算
import json
import os
from concurrent import futures

os.environ["GRPC_VERBOSITY"] = "NONE"
import grpc

calls = []


def fail(request, context):
    calls.append(request)
    context.abort(grpc.StatusCode.UNAVAILABLE, "busy")


server = grpc.server(futures.ThreadPoolExecutor(1))
handlers = {"Fail": grpc.unary_unary_rpc_method_handler(fail)}
server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler("shop.Pay", handlers)])
server.add_insecure_port("unix:pay.sock")
server.start()
POLICY = {"initialBackoff": "0.01s", "maxBackoff": "0.1s", "backoffMultiplier": 1, "retryableStatusCodes": ["UNAVAILABLE"]}
for attempts in None, 3, 10:
    config = {"methodConfig": [{"name": [{}], "retryPolicy": POLICY | {"maxAttempts": attempts}}]} if attempts else {}
    with grpc.insecure_channel("unix:pay.sock", [("grpc.service_config", json.dumps(config))]) as channel:
        try:
            channel.unary_unary("/shop.Pay/Fail")(b"")
        except grpc.RpcError as e:
            print("maxAttempts", attempts, "->", e.code().name, "calls", len(calls))
    calls.clear()
server.stop(None)
