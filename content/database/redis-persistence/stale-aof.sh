# check
# AOF 曾经打开、后来关闭：再带着 appendonly yes 重启，加载的是留在 appendonlydir 里的旧数据，不是 dump.rdb
serve() {
  redis-server --port 6400 --daemonize yes "$@" > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
serve --appendonly yes
redis-cli -p 6400 SET a old
redis-cli -p 6400 CONFIG SET appendonly no
redis-cli -p 6400 SET a new; redis-cli -p 6400 SHUTDOWN SAVE; ls
serve; redis-cli -p 6400 GET a; redis-cli -p 6400 SHUTDOWN SAVE
serve --appendonly yes; redis-cli -p 6400 GET a; redis-cli -p 6400 SHUTDOWN NOSAVE
