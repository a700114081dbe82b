# check: timeout=60
# Valkey 9.1 的 CLUSTER MIGRATESLOTS：一条命令搬一段槽，搬完原子地切换，旧节点随即答 MOVED；设了 cluster-databases，集群里也能 SELECT 1
valkey-server --version | grep -oE 'v=[0-9.]+'
c() { valkey-cli -p "$@"; }
for port in 6401 6402; do
  valkey-server --port $port --cluster-enabled yes --cluster-databases 16 \
    --cluster-config-file $port.conf --save '' --daemonize yes > /dev/null
  until c $port PING 2>&1 | grep -q PONG; do sleep 0.1; done
done
c 6401 CLUSTER ADDSLOTSRANGE 0 16383 > /dev/null; c 6401 CLUSTER MEET 127.0.0.1 6402 > /dev/null
for port in 6401 6402; do
  until c $port CLUSTER INFO | grep -q slots_assigned:16384; do sleep 0.1; done
  until c $port CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.1; done
done
c 6401 SET user:1 x
c 6401 CLUSTER MIGRATESLOTS SLOTSRANGE 10000 11000 NODE "$(c 6402 CLUSTER MYID)"
until c 6401 CLUSTER GETSLOTMIGRATIONS | grep -q success; do sleep 0.1; done
c 6401 GET user:1
c 6402 GET user:1
c 6402 SELECT 1
for port in 6401 6402; do c $port SHUTDOWN NOSAVE; done
