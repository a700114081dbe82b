# check
# 磁盘满（strace 让写 AOF 的 write 得到 ENOSPC）：everysec 拒绝写命令，读照常，腾出空间后恢复；always 直接退出
f=$PWD/appendonlydir/appendonly.aof.1.incr.aof
for policy in everysec always; do
  redis-server --port 6400 --appendonly yes --appendfsync $policy --save '' \
    --logfile log --daemonize yes
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  pid=$(redis-cli -p 6400 INFO server | tr -d '\r' | sed -n 's/^process_id://p')
  strace -f -qq -P "$f" -e trace=write -e inject=write:error=ENOSPC \
    -p "$pid" -o calls 2> /dev/null & tracer=$!
  until grep -q TracerPid:.[1-9] "/proc/$pid/status"; do sleep 0.1; done
  echo "appendfsync $policy"
  redis-cli -p 6400 SET a 1 2>&1; sleep 0.5
  redis-cli -p 6400 SET b 1 2>&1 | grep -v '^$'
  redis-cli -p 6400 GET a 2>&1
  [ $policy = always ] || { kill $tracer; wait $tracer; sleep 2; redis-cli -p 6400 SET b 1
    redis-cli -p 6400 SHUTDOWN NOSAVE; rm -r appendonlydir; }
done
grep -o "Can't recover from AOF write error.*" log
