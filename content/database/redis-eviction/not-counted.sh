# check
# 副本停住时积压的数据：没超出 repl-backlog-size（默认 1 MB）就全算进淘汰用量，超出的部分不算
redis-server --port 7813 --save '' --daemonize yes > /dev/null
redis-server --port 7814 --save '' --replicaof 127.0.0.1 7813 > /dev/null &
replica=$!
until redis-cli -p 7814 INFO replication 2>&1 | grep -q status:up; do sleep 0.2; done
redis-cli -p 7813 CONFIG GET repl-backlog-size | paste -sd ' '
kill -STOP "$replica"
for count in 5 200; do
  redis-cli -p 7813 EVAL "for i=1,tonumber(ARGV[1]) do
    redis.call('SET', KEYS[1], string.rep('x', 100000)) end" 1 k "$count" > /dev/null
  sleep 0.5
  redis-cli -p 7813 INFO memory | tr -d '\r' |
    awk -F: '/^mem_not_counted/ { print $1, ($2 == 0 ? 0 : $2 > 10000000 ? "over 10 MB" : $2) }'
done
kill -CONT "$replica"; redis-cli -p 7814 SHUTDOWN NOSAVE
redis-cli -p 7813 SHUTDOWN NOSAVE; wait
