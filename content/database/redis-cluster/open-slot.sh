# check: timeout=90
# 迁移中断：槽停在迁移状态，redis-cli --cluster check 报 open slot，--cluster fix 把它收尾
c() { redis-cli -p "$@"; }
for port in 6401 6402 6403; do
  redis-server --port $port --cluster-enabled yes --cluster-config-file $port.conf --save '' --daemonize yes > /dev/null
  until c $port PING 2>&1 | grep -q PONG; do sleep 0.1; done
done
redis-cli --cluster create 127.0.0.1:640{1,2,3} --cluster-yes > /dev/null
for port in 6401 6402 6403; do until redis-cli -p $port CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.1; done; done
until redis-cli --cluster check 127.0.0.1:6401 > seen 2>&1; do sleep 0.2; done
c 6402 SET user:1 x
c 6401 CLUSTER SETSLOT 10778 IMPORTING "$(c 6402 CLUSTER MYID)"
c 6402 CLUSTER SETSLOT 10778 MIGRATING "$(c 6401 CLUSTER MYID)"
redis-cli --cluster check 127.0.0.1:6401 2>&1 | grep -E '^\[WARNING\]' | sort
c 6402 GET user:1
redis-cli --cluster fix 127.0.0.1:6401 > fixed 2>&1; echo "fix ended with $?"
redis-cli --cluster check 127.0.0.1:6401 2>&1 | grep -cE '^\[WARNING\]' || true
redis-cli -c -p 6403 GET user:1
for port in 6401 6402 6403; do c $port SHUTDOWN NOSAVE; done
