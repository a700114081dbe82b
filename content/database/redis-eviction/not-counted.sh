# 7.0 起，副本的缓冲只有超出 repl-backlog-size（默认 1 MB）的部分不计入淘汰用量，6.2 整个不计（redis-server 6.2.5、7.0.15、8.0.6，2026-11-26）
# 用法：bash not-counted.sh redis-server…
for server; do
  cd "$(mktemp -d)" || exit
  "$server" --version | cut -d' ' -f3
  "$server" --port 7813 --save '' --daemonize yes > /dev/null
  "$server" --port 7814 --save '' --replicaof 127.0.0.1 7813 > /dev/null &
  replica=$!
  until redis-cli -p 7814 INFO replication 2>&1 | grep -q status:up; do
    sleep 0.2; done
  kill -STOP "$replica"
  for mb in 0.5 20; do
    redis-cli -p 7813 EVAL "for i=1,ARGV[1]*10 do
      redis.call('SET', KEYS[1], string.rep('x', 100000)) end" 1 k "$mb"
    sleep 0.5; echo "  副本停住，再写约 $mb MB"
    redis-cli -p 7813 INFO memory |
      grep -E '^(mem_clients_slaves|mem_total_rep|mem_not_counted)'
  done
  kill -CONT "$replica"; redis-cli -p 7814 SHUTDOWN NOSAVE
  redis-cli -p 7813 SHUTDOWN NOSAVE; wait
done
