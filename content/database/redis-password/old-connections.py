# check: with=redis
# 改密码、把用户设为 off，已认证的连接照常执行（default 也一样），收回命令、键则立即生效；CLIENT KILL 或 ACL DELUSER 断开它
import redis

admin = redis.Redis(decode_responses=True)
admin.ping()
admin.execute_command("ACL", "SETUSER", "app", "on", ">p", "~*", "+@all")


def connect() -> redis.Connection:
    connection = redis.Connection(username="app", password="p", decode_responses=True)
    connection.connect()
    return connection


def ask(connection: redis.Connection) -> object:
    try:
        connection.send_command("GET", "k", check_health=False)
        return connection.read_response()
    except redis.RedisError as e:
        return type(e).__name__


admin.set("k", "v")
old = redis.Connection(decode_responses=True)
old.connect()
admin.execute_command("CONFIG", "SET", "requirepass", "new")
print("after the new password:", ask(old))
app = connect()
admin.execute_command("ACL", "SETUSER", "app", "off")
print("after off:", ask(app))
try:
    connect()
except redis.RedisError as e:
    print("a new one:", type(e).__name__)
admin.execute_command("ACL", "SETUSER", "app", "on")
app = connect()
admin.execute_command("CLIENT", "KILL", "USER", "app")
print("after the kill:", ask(app))
app = connect()
admin.execute_command("ACL", "DELUSER", "app")
print("after its user went:", ask(app))
admin.execute_command("ACL", "SETUSER", "app", "reset", "on", ">p", "~*", "+@all")
app = connect()
admin.execute_command("ACL", "SETUSER", "app", "-get")
print("after -get:", ask(app))
admin.execute_command("ACL", "SETUSER", "app", "+get")
print("after +get:", ask(app))
admin.execute_command("ACL", "SETUSER", "app", "resetkeys")
print("after resetkeys:", ask(app))
admin.execute_command("ACL", "SETUSER", "default", "off")
print("default off, its old connection:", ask(old))
other = redis.Redis(decode_responses=True)
try:
    other.get("k")
except redis.RedisError as e:
    print("default off, a new one:", type(e).__name__)
