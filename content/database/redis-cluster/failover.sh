# check: timeout=200
# 主节点死了：副本经多数主节点同意升为主，纪元加一；还没复制过去的写入丢了；旧主回来变成副本；切换之前别的主节点也答 CLUSTERDOWN；副本默认答 MOVED，READONLY 之后才读
c() { redis-cli -p "$@"; }
start() { redis-server --port "$1" --cluster-enabled yes --cluster-config-file "$1.conf" --save '' \
    --cluster-node-timeout 3000 --cluster-replica-validity-factor 0 --daemonize yes > /dev/null
  until c "$1" PING 2>&1 | grep -q PONG; do sleep 0.1; done; }
pid() { c "$1" INFO server | awk -F: '/^process_id/ { print $2 + 0 }'; }
for port in 6401 6402 6403 6404; do start $port; done
redis-cli --cluster create 127.0.0.1:640{1,2,3} --cluster-yes > /dev/null
for port in 6401 6402 6403; do until redis-cli -p $port CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.1; done; done
id=$(c 6402 CLUSTER MYID)
redis-cli --cluster add-node 127.0.0.1:6404 127.0.0.1:6401 --cluster-slave --cluster-master-id "$id" > /dev/null
until c 6404 INFO replication | grep -q master_link_status:up; do sleep 0.2; done
for port in 6401 6402 6403; do until c $port CLUSTER NODES | grep -q slave; do sleep 0.2; done; done
c 6402 SET user:1 kept; c 6402 WAIT 1 5000
c 6404 GET user:1
printf 'READONLY\nGET user:1\n' | c 6404
epoch() { c 6401 CLUSTER INFO | awk -F: '/current_epoch/ { print $2 + 0 }'; }
before=$(epoch)
replica=$(pid 6404); kill -STOP "$replica"
c 6402 CLIENT KILL TYPE replica > /dev/null
c 6402 SET user:1 new
kill -9 "$(pid 6402)"; until c 6401 CLUSTER INFO | grep -q cluster_state:fail; do sleep 0.2; done
c 6401 GET 1; kill -CONT "$replica"
until c 6404 ROLE | grep -q master && c 6404 CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.2; done
c 6404 GET user:1
echo "epoch + $(($(epoch) - before))"
start 6402
until c 6402 ROLE | grep -q slave; do sleep 0.2; done
c 6402 ROLE | head -1
for port in 6401 6402 6403 6404; do c $port SHUTDOWN NOSAVE; done
