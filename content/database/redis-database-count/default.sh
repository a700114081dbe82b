# check
# 默认 16 个库；databases 不能在线改，范围有限，没重启时 CONFIG REWRITE 写回旧值；当前库属于连接，新连接在 0 号库
serve() {
  redis-server --port 6400 --save '' --daemonize yes "$@" > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
r() { redis-cli -p 6400 "$@"; }
serve
r CONFIG GET databases | paste -sd ' '
r CONFIG GET io-threads | paste -sd ' '
r CONFIG GET lazyfree-lazy-user-flush | paste -sd ' '
r CONFIG SET databases 32
r FLUSHALL ASYNC; r CONFIG SET lazyfree-lazy-user-flush yes
printf 'SELECT 15\nSELECT 16\nCLIENT INFO\n' | r | grep -oE 'OK|ERR.*|db=[0-9]+'
r CLIENT INFO | grep -o 'db=[0-9]*'
r SHUTDOWN NOSAVE
echo 'port 6400' > redis.conf
redis-server redis.conf --daemonize yes > /dev/null
until r PING 2>&1 | grep -q PONG; do sleep 0.1; done
echo 'databases 32' >> redis.conf
r CONFIG REWRITE; grep databases redis.conf; r SHUTDOWN NOSAVE
printf 'port 6400\ndatabases 32\n' > redis.conf
redis-server redis.conf --daemonize yes > /dev/null
until r PING 2>&1 | grep -q PONG; do sleep 0.1; done
r CONFIG GET databases | paste -sd ' '; r -n 31 PING
r SHUTDOWN NOSAVE
for n in 0 2147483648; do
  redis-server --port 6400 --databases $n 2>&1 | grep -oE 'argument .*'
done
