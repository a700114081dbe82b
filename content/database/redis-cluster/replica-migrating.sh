# check: timeout=200
# 逐键迁移中，键已搬走：Redis 8.0 上源的副本（先发 READONLY）答空，源宕机、副本升主后仍答空，有连不上的主节点，fix 默认拒绝，加 --cluster-fix-with-unreachable-masters 才收尾，不必等旧主回来；Valkey 9.1 上都答 ASK
c() { redis-cli -p "$@"; }
start() {
  "$server-server" --port "$1" --cluster-enabled yes --save '' --cluster-config-file "$1.conf" \
    --cluster-node-timeout 3000 --cluster-replica-validity-factor 0 --daemonize yes > /dev/null
  until c "$1" PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
for server in redis valkey; do
  mkdir $server; cd $server || exit
  "$server-server" --version | cut -d' ' -f1-3
  for p in 6401 6402 6403 6404; do start $p; done
  redis-cli --cluster create 127.0.0.1:640{1,2,3} --cluster-yes > /dev/null
  for p in 6401 6402 6403; do until c $p CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.1; done; done
  source=$(c 6402 CLUSTER MYID); target=$(c 6403 CLUSTER MYID)
  c 6401 CLUSTER MEET 127.0.0.1 6404 > /dev/null
  until c 6404 CLUSTER NODES | grep -q "$source"; do sleep 0.1; done
  until c 6404 CLUSTER REPLICATE "$source" | grep -q OK; do sleep 0.2; done
  until c 6404 INFO replication | grep -q master_link_status:up; do sleep 0.2; done
  for p in 6401 6402 6403; do until c $p CLUSTER NODES | grep -q slave; do sleep 0.2; done; done
  c 6402 SET user:1 x
  c 6403 CLUSTER SETSLOT 10778 IMPORTING "$source"; c 6402 CLUSTER SETSLOT 10778 MIGRATING "$target"
  c 6402 MIGRATE 127.0.0.1 6403 '' 0 5000 KEYS user:1; c 6402 WAIT 1 5000
  printf 'READONLY\nGET user:1\n' | redis-cli --no-raw -p 6404
  kill -9 "$(c 6402 INFO server | awk -F: '/^process_id/ { print $2 + 0 }')"
  until c 6404 ROLE | grep -q master && c 6404 CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.2; done
  redis-cli --no-raw -p 6404 GET user:1
  redis-cli --cluster fix 127.0.0.1:6401 2>&1 | grep -o 'Fixing open slots with 1 unreachable masters is dangerous'
  for p in 6401 6403; do until c $p CLUSTER NODES | grep 6404@ | grep -q ' 5461-'; do sleep 0.2; done; done
  redis-cli --cluster fix 127.0.0.1:6401 --cluster-fix-with-unreachable-masters > fixed 2>&1; echo "fix ended with $?"
  redis-cli --no-raw -c -p 6401 GET user:1
  for p in 6404 6403 6401; do c $p SHUTDOWN NOSAVE; done
  cd ..
done
