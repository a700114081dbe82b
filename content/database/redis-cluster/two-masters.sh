# check: timeout=120
# 只有两个主节点有槽（第三个空着，不投票）：死一个，剩下的一个不是多数，有副本也升不上来；CLUSTER FAILOVER TAKEOVER 不用多数，人工升得上来
c() { redis-cli -p "$@" 2>&1; }
for port in 6401 6402 6403 6404; do
  redis-server --port $port --cluster-enabled yes --cluster-config-file $port.conf --save '' \
    --cluster-node-timeout 1000 --cluster-replica-validity-factor 0 --daemonize yes > /dev/null
  until c $port PING | grep -q PONG; do sleep 0.1; done
done
c 6401 CLUSTER ADDSLOTSRANGE 0 8191 > /dev/null; c 6402 CLUSTER ADDSLOTSRANGE 8192 16383 > /dev/null
c 6402 CLUSTER SET-CONFIG-EPOCH 2 > /dev/null; c 6404 CLUSTER SET-CONFIG-EPOCH 3 > /dev/null
for port in 6402 6403 6404; do c 6401 CLUSTER MEET 127.0.0.1 $port > /dev/null; done
id=$(c 6402 CLUSTER MYID)
until c 6403 CLUSTER NODES | grep -q "$id"; do sleep 0.2; done
until c 6403 CLUSTER REPLICATE "$id" | grep -q OK; do sleep 0.2; done
until c 6403 INFO replication | grep -q master_link_status:up; do sleep 0.2; done
for port in 6401 6404; do until c $port CLUSTER NODES | grep -q slave; do sleep 0.2; done; done
for port in 6401 6402 6403 6404; do until redis-cli -p $port CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.1; done; done
echo "$(c 6401 CLUSTER NODES | grep -c master) masters, $(c 6401 CLUSTER INFO | grep -o 'cluster_size:[0-9]*')"
kill -9 "$(c 6402 INFO server | awk -F: '/^process_id/ { print $2 + 0 }')"
until c 6401 CLUSTER NODES | grep 6402@ | grep -q 'master,fail'; do sleep 0.2; done
until c 6401 CLUSTER INFO | grep -q cluster_state:fail; do sleep 0.2; done
sleep 12
echo "12 node timeouts later: $(c 6403 ROLE | head -1), a key of the other master: $(c 6401 GET 1 | head -1)"
c 6403 CLUSTER FAILOVER TAKEOVER
until c 6401 CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.2; done
echo "after the takeover: $(c 6403 ROLE | head -1), $(c 6401 CLUSTER INFO | grep -o 'cluster_state:ok')"
for port in 6401 6403 6404; do c $port SHUTDOWN NOSAVE; done
