# save 3 2 是“距上次保存超过 3 秒，且此间至少 2 次改动”，两次改动不必靠近（redis-server 7.0.15、8.0.6，2026-11-26）
# 用法：bash save-rule.sh redis-server…
saves() { redis-cli -p 7812 INFO persistence | grep -o 'rdb_saves:[0-9]*'; }
for server; do
  cd "$(mktemp -d)" || exit
  "$server" --version | cut -d' ' -f3
  "$server" --port 7812 --save '3 2' --daemonize yes > /dev/null
  until redis-cli -p 7812 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  redis-cli -p 7812 SET a 1 > /dev/null
  sleep 8; echo "  改 1 次，8 秒后：$(saves)"
  redis-cli -p 7812 SET b 1 > /dev/null
  sleep 2; echo "  再改 1 次，2 秒后：$(saves)"
  redis-cli -p 7812 SHUTDOWN NOSAVE
done
