# check
# 主节点答了 DEL 就宕机，副本还没收到：副本提升之后，被删掉的旧值又在
wait_for() { until redis-cli -p "$1" $2 2>&1 | grep -q "$3"; do sleep 0.1; done; }
redis-server --port 6400 --save '' > /dev/null & master=$!
wait_for 6400 PING PONG
redis-server --port 6401 --save '' --replicaof 127.0.0.1 6400 > /dev/null & replica=$!
wait_for 6401 'INFO replication' master_link_status:up
redis-cli -p 6400 SET t:1 20 EX 600
redis-cli -p 6400 WAIT 1 0
kill -STOP $replica
redis-cli -p 6400 CLIENT KILL TYPE replica > /dev/null
redis-cli -p 6400 DEL t:1
kill -9 $master; wait $master 2> /dev/null; kill -CONT $replica
redis-cli -p 6401 REPLICAOF NO ONE
redis-cli -p 6401 GET t:1
kill -9 $replica; wait $replica 2> /dev/null || true
