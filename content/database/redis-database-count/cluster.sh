# check
# 集群模式：Redis 8.0 只有 0 号库；Valkey 9.1 由 cluster-databases 定，默认 1，调大了就能 SELECT
try() {
  server=$1; shift
  "$server-server" --port 6400 --save '' --cluster-enabled yes --daemonize yes "$@" > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  "$server-server" --version | cut -d' ' -f1-3
  redis-cli -p 6400 CONFIG GET '*databases' | paste - - | sort
  for n in 0 1; do redis-cli -p 6400 SELECT $n | head -n 1; done
  redis-cli -p 6400 SHUTDOWN NOSAVE; rm -f nodes.conf
}
try redis
try valkey
try valkey --cluster-databases 16
