# check
# save 3 2 是距上次保存超过 3 秒、且此间至少 2 次改动，两次改动不必靠近；正常关闭时先存一次
serve() {
  redis-server --port 7812 --save '3 2' --logfile log --daemonize yes
  until redis-cli -p 7812 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
saves() { redis-cli -p 7812 INFO persistence | grep -o 'rdb_saves:[0-9]*'; }
serve
redis-cli -p 7812 SET a 1
sleep 7; saves
redis-cli -p 7812 SET b 1
sleep 2; saves
grep -o '[0-9]* changes in .*' log
redis-cli -p 7812 SET c 1
kill "$(redis-cli -p 7812 INFO server | tr -d '\r' | sed -n 's/^process_id://p')"
while redis-cli -p 7812 PING 2>&1 | grep -q PONG; do sleep 0.1; done
grep -o 'Saving the final RDB snapshot.*' log
serve; redis-cli -p 7812 MGET a b c | paste -sd ' '
redis-cli -p 7812 SHUTDOWN NOSAVE
