# check
# aof-timestamp-enabled yes 在 AOF 里写时间标记，redis-check-aof --truncate-to-timestamp 截到 FLUSHALL 之前
serve() {
  redis-server --port 6400 --appendonly yes --aof-timestamp-enabled yes \
    --save '' --daemonize yes > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
serve; redis-cli -p 6400 CONFIG GET aof-timestamp-enabled | paste -sd ' '
redis-cli -p 6400 SET a 1
sleep 1.1; t=$(date +%s); sleep 1.1
redis-cli -p 6400 FLUSHALL; redis-cli -p 6400 SHUTDOWN
cd appendonlydir || exit
grep -c '^#TS:' appendonly.aof.1.incr.aof
redis-check-aof --truncate-to-timestamp "$t" appendonly.aof.manifest | grep -oE 'Successfully .*to'
cd ..; serve; redis-cli -p 6400 GET a; redis-cli -p 6400 SHUTDOWN
