# check: with=redis
# redis-py 的各种用法各要在 +@read +@write 之外加什么；键模式管不到不点名键的命令；连上时的 CLIENT SETINFO 记进 ACL LOG
import redis

root = redis.Redis(decode_responses=True)


def as_app(*extra: str, db: int = 0) -> redis.Redis:
    root.flushall()
    root.script_flush()
    root.set("other:1", "secret")
    root.execute_command("ACL", "SETUSER", "app", "reset", "on", ">p", "~app:*",
                         "+@read", "+@write", *extra, "-@dangerous")
    return redis.Redis(username="app", password="p", db=db, decode_responses=True)


def lock(r: redis.Redis) -> str:
    held = r.lock("app:lock", timeout=5)
    held.acquire(blocking=False)
    held.release()
    return "released"


def use(what: str, act, *extra: str, db: int = 0) -> None:
    try:
        result = act(as_app(*extra, db=db))
    except redis.RedisError as e:
        result = f"{type(e).__name__}: {e}"
    print(f"{what} | {' '.join(extra) or '-'} | {result}")


def pipe(r: redis.Redis) -> list:
    return r.pipeline().set("app:x", 1).get("app:x").execute()


def script_in_pipe(r: redis.Redis) -> list:
    with r.pipeline(transaction=False) as p:
        r.register_script("return 1")(client=p)
        return p.execute()


def denied(r: redis.Redis) -> list:
    root.acl_log_reset()
    r.get("app:x")
    return [(entry["reason"], entry["object"]) for entry in root.acl_log()]


def watch(r: redis.Redis) -> list:
    return r.transaction(lambda p: (p.multi(), p.set("app:x", 2)), "app:x")


for extra in [], ["+ping"]:
    use("ping()", lambda r: r.ping(), *extra)
for extra in [], ["+multi", "+exec"]:
    use("pipeline()", pipe, *extra)
for extra in ["+multi", "+exec"], ["+@transaction"]:
    use("WATCH", watch, *extra)
for extra in [], ["+evalsha"], ["+evalsha", "+script|load"]:
    use("Lock", lock, *extra)
for extra in ["+evalsha", "+script|load"], ["+evalsha", "+script|load", "+script|exists"]:
    use("script in pipeline()", script_in_pipe, *extra)
for extra in [], ["+eval"]:
    use("eval()", lambda r: r.eval("return 1", 0), *extra)
for extra in [], ["+select"], ["+@connection"]:
    use("db=1", lambda r: r.get("app:x"), *extra, db=1)
for extra in [], ["+publish", "&app:*"]:
    use("publish", lambda r: r.publish("app:c", "x"), *extra)
hide = ["-scan", "-randomkey", "-function"]
for extra in [], hide:
    use("SCAN", lambda r: r.scan(0), *extra)
    use("RANDOMKEY", lambda r: r.randomkey(), *extra)
    use("DBSIZE", lambda r: r.dbsize(), *extra)
    use("FUNCTION FLUSH", lambda r: r.function_flush(), *extra)
for extra in [], ["+client|setinfo"]:
    use("ACL LOG after GET app:x", denied, *extra)
use("GET other:1", lambda r: r.get("other:1"))
