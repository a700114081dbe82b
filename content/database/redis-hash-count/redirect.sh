# check
# 两个节点的集群：键不在本节点就答 MOVED，不代为转发；槽迁移中答 ASK，ASKING 只管下一条命令；新节点没有槽
for port in 6401 6402 6403; do
  mkdir $port; (cd $port && redis-server --port $port --cluster-enabled yes --save '' --daemonize yes > /dev/null)
  until redis-cli -p $port PING 2>&1 | grep -q PONG; do sleep 0.1; done
done
a() { redis-cli -p 6401 "$@"; }
b() { redis-cli -p 6402 "$@"; }
a CLUSTER ADDSLOTSRANGE 0 8191; b CLUSTER ADDSLOTSRANGE 8192 16383
a CLUSTER MEET 127.0.0.1 6402; a CLUSTER MEET 127.0.0.1 6403
for port in 6401 6402 6403; do
  until redis-cli -p $port CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.1; done
  until redis-cli -p $port CLUSTER INFO | grep -q known_nodes:3; do sleep 0.1; done
done
slots() { redis-cli -p "$1" CLUSTER NODES | awk '/myself/ { print (NF > 8 ? $NF : "no slots") }'; }
for port in 6401 6402 6403; do slots $port; done
a CLUSTER INFO | grep slots_assigned
a SET user:1 x
b MGET user:1 user:2
a CLUSTER KEYSLOT user:1
ida=$(a CLUSTER MYID); idb=$(b CLUSTER MYID)
b HSET user:1 f 1 g 2
b CLUSTER SETSLOT 10778 MIGRATING "$ida"; a CLUSTER SETSLOT 10778 IMPORTING "$idb"
b GET '{user:1}:new'
redis-cli -p 6401 <<'C'
ASKING
SET {user:1}:new y
GET {user:1}:new
C
b MIGRATE 127.0.0.1 6401 user:1 0 1000
a CLUSTER COUNTKEYSINSLOT 10778; b CLUSTER COUNTKEYSINSLOT 10778
b HLEN user:1
for port in 6401 6402 6403; do redis-cli -p $port SHUTDOWN NOSAVE; done
redis-server --port 6404 --save '' --daemonize yes > /dev/null
until redis-cli -p 6404 PING 2>&1 | grep -q PONG; do sleep 0.1; done
redis-cli -p 6404 CLUSTER KEYSLOT k
redis-cli -p 6404 SHUTDOWN NOSAVE
