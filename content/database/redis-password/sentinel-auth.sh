# check: timeout=120
# 哨兵没配 auth-pass，主从都有密码：健康的主节点被判为客观下线，从节点又选不上，切换放弃
for port in 6390 6391; do
  redis-server --port $port --save '' --requirepass secret --masterauth secret --daemonize yes > /dev/null
done
r() { REDISCLI_AUTH=secret redis-cli "$@"; }
for port in 6390 6391; do until r -p $port PING 2>&1 | grep -q PONG; do sleep 0.1; done; done
r -p 6391 REPLICAOF 127.0.0.1 6390
until r -p 6391 INFO replication | grep -q link_status:up; do sleep 0.1; done
cat > sentinel.conf << 'CONF'
port 26390
sentinel monitor main 127.0.0.1 6390 1
sentinel down-after-milliseconds main 1000
sentinel known-replica main 127.0.0.1 6391
CONF
redis-server sentinel.conf --sentinel --logfile "$PWD/log" --daemonize yes > /dev/null
until grep -q 'failover-abort' log; do sleep 0.1; done
grep -oE '[+]odown master|[-]failover-abort[a-z-]*' log | head -n 2
r -p 6390 PING; r -p 6390 ROLE | head -n 1
redis-cli -p 26390 SHUTDOWN NOSAVE; r -p 6391 SHUTDOWN NOSAVE; r -p 6390 SHUTDOWN NOSAVE
