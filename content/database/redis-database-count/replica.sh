# check: timeout=90
# 副本的 databases 比主库小：主库写到高编号库的键落进副本的 0 号库，复制连接不断；再来一次全量同步，副本读到那个库就退出
mkdir main replica
(cd main && redis-server --port 6400 --databases 32 --save '' --repl-diskless-sync-delay 0 --daemonize yes > /dev/null)
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
cd replica || exit
redis-server --port 6401 --replicaof '127.0.0.1 6400' --save '' --logfile "$PWD/log" & replica=$!
until redis-cli -p 6401 INFO replication 2>&1 | grep -q link_status:up; do sleep 0.1; done
redis-cli -p 6401 CONFIG GET databases | paste -sd ' '
redis-cli -p 6400 SET order 1
redis-cli -p 6400 -n 31 SET order 2
until [ "$(redis-cli -p 6401 GET order)" = 2 ]; do sleep 0.1; done
for port in 6400 6401; do echo "$port GET order: $(redis-cli -p $port GET order)"; done
redis-cli -p 6401 INFO replication | tr -d '\r' | grep link_status
grep -o "'DB index.*" log
kill -9 $replica; wait $replica 2> /dev/null; rm dump.rdb
redis-server --port 6401 --replicaof '127.0.0.1 6400' --save '' --logfile "$PWD/log"
echo "replica ended with $?"; grep -o 'FATAL: .*' log
redis-cli -p 6400 SHUTDOWN NOSAVE
