# check
# 脚本写过数据以后 SCRIPT KILL 停不掉它；此时别的客户端收到 BUSY，只剩 SHUTDOWN NOSAVE
redis-server --port 6400 --save '' --busy-reply-threshold 200 --daemonize yes > /dev/null
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
r() { redis-cli -p 6400 "$@" 2>&1 | cut -d. -f1; }
r EVAL "redis.call('SET', KEYS[1], 1) while true do end" 1 k > ended &
sleep 0.6
r GET k
r SCRIPT KILL
r SHUTDOWN NOSAVE; wait; cat ended
