# check
# 默认只开 RDB：加锁后进程崩溃，重启就没有锁了；正常关闭先存一次，锁还在
c() { redis-cli -p 6400 "$@"; }
start() {
  redis-server --port 6400 --daemonize yes > /dev/null
  until c PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
start; c CONFIG GET save | paste -sd ' '; c CONFIG GET appendonly | paste -sd ' '
c SET lock token NX PX 600000
kill -9 "$(c INFO server | tr -d '\r' | sed -n 's/^process_id://p')"
while c PING 2>&1 | grep -q PONG; do sleep 0.1; done
start; echo "after kill -9: $(c EXISTS lock)"
c SET lock token NX PX 600000; c SHUTDOWN
start; echo "after SHUTDOWN: $(c EXISTS lock)"; c SHUTDOWN NOSAVE
