# check
# Valkey：SET … IFEQ 值没变才写，DELIFEQ 值相同才删（Redis 8.0 还没有这两样）
for server in valkey redis; do
  "$server-server" --port 6400 --save '' --daemonize yes > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  "$server-server" --version | cut -d' ' -f1-3
  redis-cli --no-raw -p 6400 <<'C'
SET price 100
SET price 110 IFEQ 100
SET price 110 IFEQ 100
GET price
SET lock token NX PX 30000
DELIFEQ lock other
DELIFEQ lock token
C
  redis-cli -p 6400 SHUTDOWN NOSAVE
done
