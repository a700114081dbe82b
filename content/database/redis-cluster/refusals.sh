# check: timeout=60
# 槽没分给任何节点，那些键答 Hash slot not served；min-replicas-to-write 让没有副本的主节点答 NOREPLICAS
redis-server --port 6401 --cluster-enabled yes --save '' --cluster-config-file a.conf --daemonize yes > /dev/null
until redis-cli -p 6401 PING 2>&1 | grep -q PONG; do sleep 0.1; done
a() { redis-cli -p 6401 "$@"; }
a CLUSTER ADDSLOTSRANGE 0 16383
until a CLUSTER INFO | grep -q state:ok; do sleep 0.1; done
a SET u 1
a CONFIG SET min-replicas-to-write 1
a SET u 2
a CONFIG SET min-replicas-to-write 0
a CLUSTER DELSLOTS "$(a CLUSTER KEYSLOT user:1)"
until a CLUSTER INFO | grep -q state:fail; do sleep 0.1; done
a GET user:1
a GET u
a CONFIG SET cluster-require-full-coverage no
until a CLUSTER INFO | grep -q state:ok; do sleep 0.1; done
a GET user:1
a GET u
a SHUTDOWN NOSAVE
