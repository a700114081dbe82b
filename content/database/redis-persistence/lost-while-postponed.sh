# check
# 后台 fsync 卡住、write 被推迟时强杀进程：已经回复 OK 的 b 没有写进文件，重启后不在
serve() {
  redis-server --port 6400 --appendonly yes --save '' --daemonize yes > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
serve
pid=$(redis-cli -p 6400 INFO server | tr -d '\r' | sed -n 's/^process_id://p')
strace -f -qq -e trace=fdatasync -e inject=fdatasync:delay_enter=6000000 \
  -p "$pid" -o calls 2> /dev/null & tracer=$!
until grep -q TracerPid:.[1-9] "/proc/$pid/status"; do sleep 0.1; done
redis-cli -p 6400 SET a 1
sleep 1.5
redis-cli -p 6400 SET b 2
kill -9 "$pid"; sleep 0.5; kill $tracer; wait $tracer
serve
redis-cli --no-raw -p 6400 MGET a b
redis-cli -p 6400 SHUTDOWN NOSAVE
