# check: with=redis server-args="--cluster-enabled yes"
# 内建默认值：节点超时 15000 毫秒、要求槽全覆盖；redis-cli 建集群至少要 3 个主节点；总线端口是服务端口加 10000
for name in cluster-node-timeout cluster-require-full-coverage cluster-replica-validity-factor; do
  redis-cli CONFIG GET $name | paste -sd ' '
done
redis-server --port 6402 --cluster-enabled yes --cluster-config-file b.conf --save '' --daemonize yes > /dev/null
until redis-cli -p 6402 PING 2>&1 | grep -q PONG; do sleep 0.1; done
redis-cli --cluster create 127.0.0.1:6379 127.0.0.1:6402 --cluster-yes
for port in 6379 6402; do
  bus=$(redis-cli -p $port CLUSTER NODES | cut -d ' ' -f 2 | cut -d @ -f 2)
  echo "port $port, bus port $bus, $((bus - port)) more"
done
redis-cli -p 6402 SHUTDOWN NOSAVE
