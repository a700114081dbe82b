# check
# grpcio：截止时间不自动传给下一跳；到期时 grpc.aio 的协程被取消；没有的方法回 UNIMPLEMENTED
import asyncio
from concurrent import futures

import grpc
from grpc import aio


def relay(request, context):
    timeout = context.time_remaining() if request == b"pass" else None
    with grpc.insecure_channel("unix:a.sock") as ch:
        try:
            return ch.unary_unary("/shop.Pay/Left")(b"", timeout=timeout)
        except grpc.RpcError as e:
            return e.code().name.encode()


def left(request, context):
    return b"has a deadline" if context.time_remaining() < 300 else b"no deadline"


def serve(server, address, **methods):
    handlers = {name: grpc.unary_unary_rpc_method_handler(f) for name, f in methods.items()}
    server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler("shop.Pay", handlers)])
    server.add_insecure_port(address)
    return server.start()


threads = grpc.server(futures.ThreadPoolExecutor())
serve(threads, "unix:a.sock", Relay=relay, Left=left)
with grpc.insecure_channel("unix:a.sock") as ch:
    call = ch.unary_unary("/shop.Pay/Relay")
    print("timeout=60, next hop:", call(b"", timeout=60).decode())
    print("timeout=60, timeout=context.time_remaining():", call(b"pass", timeout=60).decode())
    print("no timeout, timeout=context.time_remaining():", call(b"pass").decode())
    try:
        ch.unary_unary("/shop.Pay/Nope")(b"")
    except grpc.RpcError as e:
        print("no such method:", e.code().name)


async def main():
    cancelled = asyncio.Event()

    async def slow(request, context):
        try:
            await asyncio.sleep(300)
        except asyncio.CancelledError:
            cancelled.set()
            raise

    async def aio_relay(request, context):
        async with aio.insecure_channel("unix:a.sock") as ch:
            return await ch.unary_unary("/shop.Pay/Left")(b"")

    server = aio.server()
    await serve(server, "unix:b.sock", Slow=slow, Relay=aio_relay)
    async with aio.insecure_channel("unix:b.sock") as ch:
        print("grpc.aio, next hop:", (await ch.unary_unary("/shop.Pay/Relay")(b"", timeout=60)).decode())
        try:
            await ch.unary_unary("/shop.Pay/Slow")(b"", timeout=1)
        except grpc.RpcError as e:
            await asyncio.wait_for(cancelled.wait(), 30)
            print("grpc.aio:", e.code().name, "coroutine cancelled:", cancelled.is_set())
    await server.stop(None)


asyncio.run(main())
threads.stop(None)
print("grpcio", grpc.__version__)
