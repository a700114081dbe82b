# check: timeout=120
# 逐键迁移中，键已搬走：源的副本（先发 READONLY）在 Redis 8.0 上答空，在 Valkey 9.1 上答 ASK
c() { redis-cli -p "$@"; }
for server in redis valkey; do
  mkdir $server; cd $server || exit
  "$server-server" --version | cut -d' ' -f1-3
  for p in 6401 6402 6403; do
    "$server-server" --port $p --cluster-enabled yes --save '' --cluster-config-file $p.conf --daemonize yes > /dev/null
    until c $p PING 2>&1 | grep -q PONG; do sleep 0.1; done
  done
  a=$(c 6401 CLUSTER MYID); b=$(c 6402 CLUSTER MYID)
  c 6401 CLUSTER ADDSLOTSRANGE 0 16383 > /dev/null
  for p in 6402 6403; do c 6401 CLUSTER MEET 127.0.0.1 $p > /dev/null; done
  until c 6403 CLUSTER NODES | grep -q "$a"; do sleep 0.1; done
  until c 6403 CLUSTER REPLICATE "$a" | grep -q OK; do sleep 0.2; done
  until c 6403 INFO replication | grep -q master_link_status:up; do sleep 0.2; done
  for p in 6401 6403; do until c $p CLUSTER NODES | grep -q "$b"; do sleep 0.1; done; done
  for p in 6401 6402 6403; do until c $p CLUSTER INFO | grep -q state:ok; do sleep 0.1; done; done
  c 6401 SET '{u}:1' x
  c 6402 CLUSTER SETSLOT 11826 IMPORTING "$a"; c 6401 CLUSTER SETSLOT 11826 MIGRATING "$b"
  c 6401 MIGRATE 127.0.0.1 6402 '' 0 5000 KEYS '{u}:1'
  c 6401 WAIT 1 5000
  printf 'READONLY\nGET {u}:1\n' | redis-cli --no-raw -p 6403
  for p in 6403 6402 6401; do c $p SHUTDOWN NOSAVE; done
  cd ..
done
