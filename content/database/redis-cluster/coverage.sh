# check: timeout=150
# 一个没有副本的主节点死了：默认整个集群拒绝；cluster-require-full-coverage no 时，其余槽照常；三个主死两个则只剩的那个也拒绝，打开 cluster-allow-reads-when-down 才答读
c() { redis-cli -p "$@" 2>&1; }
for port in 6401 6402 6403; do
  redis-server --port $port --cluster-enabled yes --cluster-config-file $port.conf --save '' \
    --cluster-node-timeout 3000 --daemonize yes > /dev/null
  until c $port PING | grep -q PONG; do sleep 0.1; done
done
redis-cli --cluster create 127.0.0.1:640{1,2,3} --cluster-yes > /dev/null
for port in 6401 6402 6403; do until redis-cli -p $port CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.1; done; done
kill_node() { kill -9 "$(c "$1" INFO server | awk -F: '/^process_id/ { print $2 + 0 }')"; }
kill_node 6402
for port in 6401 6403; do until c $port CLUSTER NODES | grep 6402@ | grep -q 'master,fail '; do sleep 0.2; done; done
echo "full coverage: $(c 6403 CONFIG GET cluster-require-full-coverage | tail -1): $(c 6403 GET u | head -1)"
for port in 6401 6403; do c $port CONFIG SET cluster-require-full-coverage no > /dev/null; done
until c 6403 CLUSTER INFO | grep -q cluster_state:ok; do sleep 0.2; done
echo "full coverage: no: key of 6403: $(c 6403 SET u x), key of 6402: $(c 6403 GET user:1 | head -1)"
kill_node 6401
until c 6403 CLUSTER NODES | grep 6401@ | grep -q 'master,fail? '; do sleep 0.2; done
until c 6403 CLUSTER INFO | grep -q cluster_state:fail; do sleep 0.2; done
total=$(c 6403 CLUSTER NODES | grep -c master); dead=$(c 6403 CLUSTER NODES | grep -cE 'fail[?]? ')
echo "$((total - dead)) of $total masters left: $(c 6403 GET u | head -1)"
c 6403 CONFIG SET cluster-allow-reads-when-down yes > /dev/null
echo "allow-reads-when-down: $(c 6403 CONFIG GET cluster-allow-reads-when-down | tail -1): GET $(c 6403 GET u), SET $(c 6403 SET u y | head -1)"
c 6403 SHUTDOWN NOSAVE
