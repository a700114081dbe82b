# check
# 不用 WATCH，别人写的值被盖掉；用了 WATCH，键被改过（写回原值、只改 TTL 也算）或到期消失，EXEC 都返回空
redis-server --port 6400 --save '' --daemonize yes > /dev/null
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
r() { redis-cli -p 6400 "$@"; }
try() {
  r SET price 100 > /dev/null
  { echo "$1"; echo 'GET price'; sleep 0.3; printf 'MULTI\nSET price 110\nEXEC\n'; } |
    redis-cli --no-raw -p 6400 &
  sleep 0.1; r $2 > /dev/null; wait $!; r GET price
}
try PING 'SET price 200'
try 'WATCH price' 'SET price 200'
try 'WATCH price' 'PEXPIRE price 50'
try 'WATCH price' 'SET price 100'
try 'WATCH price' 'EXPIRE price 100'
r SHUTDOWN NOSAVE
