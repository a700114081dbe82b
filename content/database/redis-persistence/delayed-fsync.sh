# check
# 后台 fsync 卡住（strace 让 fdatasync 停 6 秒）：已经回复的写入推迟到不再等待时才写进文件，aof_delayed_fsync 加一
redis-server --port 6400 --appendonly yes --save '' --logfile log --daemonize yes
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
info() { redis-cli -p 6400 INFO persistence | tr -d '\r' | grep "^$1"; }
pid=$(redis-cli -p 6400 INFO server | tr -d '\r' | sed -n 's/^process_id://p')
strace -f -qq -e trace=fdatasync -e inject=fdatasync:delay_enter=6000000 \
  -p "$pid" -o calls & tracer=$!
until grep -q TracerPid:.[1-9] "/proc/$pid/status"; do sleep 0.1; done
cd appendonlydir || exit
redis-cli -p 6400 SET a 1
sleep 1.5; info aof_delayed_fsync
redis-cli -p 6400 SET b 1
start=$(date +%s%N); grep -c b appendonly.aof.1.incr.aof
until grep -q b appendonly.aof.1.incr.aof; do sleep 0.02; done
ms=$((($(date +%s%N) - start) / 1000000))
echo "postponed by 0.9 s to 2.5 s: $((ms > 900 && ms < 2500))"
info aof_delayed_fsync
grep -o 'Asynchronous AOF fsync is taking too long' ../log
kill $tracer; kill -9 "$pid"; wait
