# check: timeout=90
# 迁移中的槽：两个键都在源，照答；其中一个不存在，源答 TRYAGAIN，已有的键都搬到目标后仍是 TRYAGAIN，整个槽搬完才好；脚本也是 TRYAGAIN，事务则在入队时得到 ASK，EXEC 被放弃
for p in 6401 6402; do
  redis-server --port $p --cluster-enabled yes --save '' --cluster-config-file $p.conf --daemonize yes > /dev/null
  until redis-cli -p $p PING 2>&1 | grep -q PONG; do sleep 0.1; done
done
a() { redis-cli -p 6401 "$@"; }; b() { redis-cli -p 6402 "$@"; }
a CLUSTER ADDSLOTSRANGE 0 16383 > /dev/null; a CLUSTER MEET 127.0.0.1 6402 > /dev/null
until a CLUSTER NODES | grep -q "$(b CLUSTER MYID)"; do sleep 0.1; done
for node in a b; do until $node CLUSTER INFO | grep -q state:ok; do sleep 0.1; done; done
a MSET '{u}:1' x '{u}:2' y > /dev/null
b CLUSTER SETSLOT 11826 IMPORTING "$(a CLUSTER MYID)" > /dev/null
a CLUSTER SETSLOT 11826 MIGRATING "$(b CLUSTER MYID)" > /dev/null
a MGET '{u}:1' '{u}:2'
a MGET '{u}:1' '{u}:none'
a EVAL 'return 1' 2 '{u}:1' '{u}:none'
printf 'MULTI\nGET {u}:1\nGET {u}:none\nEXEC\n' | a
a MIGRATE 127.0.0.1 6402 '' 0 5000 KEYS '{u}:1' '{u}:2'
printf 'ASKING\nMGET {u}:1 {u}:2\nASKING\nMGET {u}:1 {u}:none\n' | b
b CLUSTER SETSLOT 11826 NODE "$(b CLUSTER MYID)"
b MGET '{u}:1' '{u}:none'
a SHUTDOWN NOSAVE; b SHUTDOWN NOSAVE
