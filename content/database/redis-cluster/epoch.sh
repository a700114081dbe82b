# check: timeout=90
# 目标收下槽：配置纪元已经最大的不变，不是最大的升到最大
c() { redis-cli -p "$@"; }
for p in 6401 6402 6403; do
  redis-server --port $p --cluster-enabled yes --save '' --cluster-config-file $p.conf --daemonize yes > /dev/null
  until c $p PING 2>&1 | grep -q PONG; do sleep 0.1; done
done
redis-cli --cluster create 127.0.0.1:640{1,2,3} --cluster-yes > /dev/null
for p in 6401 6402 6403; do until c $p CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.1; done; done
epoch() { c "$1" CLUSTER INFO | grep -o 'my_epoch:[0-9]*'; }
take() {
  source=$(c 6402 CLUSTER MYID); target=$(c "$1" CLUSTER MYID)
  echo "$1 before: $(epoch "$1")"
  c "$1" CLUSTER SETSLOT "$2" IMPORTING "$source"; c 6402 CLUSTER SETSLOT "$2" MIGRATING "$target"
  c "$1" CLUSTER SETSLOT "$2" NODE "$target"; c 6402 CLUSTER SETSLOT "$2" NODE "$target"
  echo "$1 after: $(epoch "$1")"
}
until c 6401 CLUSTER INFO | grep -q 'current_epoch:3'; do sleep 0.1; done
take 6403 10778
take 6401 10777
for p in 6401 6402 6403; do c $p SHUTDOWN NOSAVE; done
