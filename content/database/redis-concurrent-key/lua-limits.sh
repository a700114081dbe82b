# check
# 脚本超过 busy-reply-threshold（默认 5000 毫秒）别人收到 BUSY；中途出错不撤销；集群里键要同槽；FUNCTION LOAD 存下函数
serve() {
  redis-server --port 6400 --save '' --daemonize yes "$@" > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
r() { redis-cli -p 6400 "$@"; }
serve
r CONFIG GET busy-reply-threshold | paste -sd ' '
r CONFIG SET busy-reply-threshold 200
r EVAL "while true do end" 0 > killed &
sleep 0.8; r GET a; r SCRIPT KILL; wait $!
r EVAL "redis.call('SET', KEYS[1], 'written'); redis.call('INCR', KEYS[1])" 1 a |
  grep -o 'ERR value is not an integer'
r GET a
printf '#!lua name=lib\nredis.register_function("hi", function() return "hello" end)' |
  r -x FUNCTION LOAD
r FCALL hi 0
r SHUTDOWN NOSAVE
serve --cluster-enabled yes
r CLUSTER ADDSLOTSRANGE 0 16383
until r CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.1; done
r EVAL "return redis.call('MSET', KEYS[1], 1, KEYS[2], 1)" 2 stock:1 buyers:1
r EVAL "return redis.call('MSET', KEYS[1], 1, KEYS[2], 1)" 2 '{1}:stock' '{1}:buyers'
r SHUTDOWN NOSAVE
