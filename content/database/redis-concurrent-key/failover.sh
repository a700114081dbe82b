# check
# 复制是异步的：主从断开后主节点给出锁就宕机，提升上来的副本没有这把锁；WAIT 返回确认的副本数，它是 0
wait_for() { until redis-cli -p "$1" $2 2>&1 | grep -q "$3"; do sleep 0.1; done; }
redis-server --port 6400 --save '' > /dev/null & master=$!
wait_for 6400 PING PONG
redis-server --port 6401 --save '' --replicaof 127.0.0.1 6400 > /dev/null & replica=$!
wait_for 6401 'INFO replication' master_link_status:up
redis-cli -p 6400 WAIT 1 1000
kill -STOP $replica
redis-cli -p 6400 CLIENT KILL TYPE replica > /dev/null
redis-cli -p 6400 SET lock a NX PX 30000
redis-cli -p 6400 WAIT 1 200
kill -9 $master; wait $master 2> /dev/null; kill -CONT $replica
redis-cli -p 6401 REPLICAOF NO ONE
redis-cli -p 6401 SET lock b NX PX 30000
kill -9 $replica; wait $replica 2> /dev/null || true
