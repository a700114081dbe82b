# check: timeout=90
# redis-cli --cluster rebalance 默认不管没有槽的主节点，加 --cluster-use-empty-masters 才分给它
for port in 6401 6402 6403; do
  mkdir $port; (cd $port && redis-server --port $port --cluster-enabled yes --save '' --daemonize yes > /dev/null)
  until redis-cli -p $port PING 2>&1 | grep -q PONG; do sleep 0.1; done
done
a() { redis-cli -p 6401 "$@"; }
a CLUSTER ADDSLOTSRANGE 0 8191; redis-cli -p 6402 CLUSTER ADDSLOTSRANGE 8192 16383
a CLUSTER MEET 127.0.0.1 6402; a CLUSTER MEET 127.0.0.1 6403
for port in 6401 6402 6403; do
  until redis-cli -p $port CLUSTER INFO | grep -q known_nodes:3; do sleep 0.1; done
done
until redis-cli --cluster check 127.0.0.1:6401 > seen 2>&1 && grep -q 'nodes agree' seen; do sleep 0.2; done
rebalance() { redis-cli --cluster rebalance 127.0.0.1:6401 --cluster-simulate "$@" | grep -E 'Moving|rebalanc' | sort; }
rebalance
rebalance --cluster-use-empty-masters
for port in 6401 6402 6403; do redis-cli -p $port SHUTDOWN NOSAVE; done
