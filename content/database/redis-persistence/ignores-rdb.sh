# check
# 开着 AOF 就不读 dump.rdb：改完 appendonly yes 直接重启是空库，正常关闭还用空数据盖掉 dump.rdb
serve() {
  redis-server --port 6400 --daemonize yes "$@" > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
size() { redis-cli -p 6400 DBSIZE; }
serve; redis-cli -p 6400 SET a 1
redis-cli -p 6400 SHUTDOWN SAVE; ls dump.rdb
serve; size; redis-cli -p 6400 SHUTDOWN
serve --appendonly yes; size; redis-cli -p 6400 SHUTDOWN
rm -r appendonlydir
serve; size; redis-cli -p 6400 SHUTDOWN NOSAVE
