# check
# redis-py 8.1 的默认重试：redis.Redis() 直接建的客户端 10 次；from_url 和自己建的连接池 0 次；套接字超时都是 5 秒
import redis

clients = {
    "Redis()": redis.Redis(),
    "Redis.from_url()": redis.Redis.from_url("redis://localhost"),
    "own ConnectionPool()": redis.Redis(connection_pool=redis.ConnectionPool()),
}
for name, client in clients.items():
    connection = client.connection_pool.make_connection()
    print(f"{name}: retries {connection.retry.get_retries()}, socket_timeout {connection.socket_timeout}")
