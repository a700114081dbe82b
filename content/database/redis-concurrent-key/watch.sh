# check: timeout=90
# 不用 WATCH，别人写的值被盖掉；用了 WATCH，键被改过（写回原值、只改 TTL 也算），或 WATCH 之前就有的 TTL 到了、键消失，EXEC 都返回空
redis-server --port 6400 --save '' --daemonize yes > /dev/null
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
r() { redis-cli -p 6400 "$@"; }
try() {
  r SET price 100 ${3-} > /dev/null
  { echo "$1"; echo 'GET price'; until [ -e changed ]; do sleep 0.1; done
    printf 'MULTI\nSET price 110\nEXEC\n'; } | redis-cli --no-raw -p 6400 > out &
  until grep -qs 100 out; do sleep 0.05; done
  until [ "$(r $2)" != 1 ]; do sleep 0.1; done; touch changed
  wait $!; cat out; r GET price; rm changed out
}
try PING 'SET price 200'
try 'WATCH price' 'SET price 200'
try 'WATCH price' 'EXISTS price' 'PX 3000'
try 'WATCH price' 'SET price 100'
try 'WATCH price' 'PERSIST price' 'EX 100'
r SHUTDOWN NOSAVE
