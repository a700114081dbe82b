# check
# 写 AOF 文件的 write 停 0.7 秒：单线程等它写完才回复；开 4 个 I/O 线程，everysec、no 先回复，always 仍等 fsync
serve() {
  redis-server --port 6400 --appendonly yes --save '' --daemonize yes "$@" > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
try() {
  serve --io-threads "$1" --appendfsync "$2"
  pid=$(redis-cli -p 6400 INFO server | tr -d '\r' | sed -n 's/^process_id://p')
  strace -f -qq -P "$PWD/appendonlydir/appendonly.aof.1.incr.aof" -o calls \
    -e trace=write -e inject=write:delay_enter=700000 -p "$pid" & tracer=$!
  until grep -q TracerPid:.[1-9] "/proc/$pid/status"; do sleep 0.1; done
  start=$(date +%s%N); redis-cli -p 6400 SET k v > /dev/null
  ms=$((($(date +%s%N) - start) / 1000000))
  echo "io-threads $1, appendfsync $2: replied after the write $((ms >= 700))"
  sleep 1; kill $tracer; wait $tracer
  redis-cli -p 6400 SHUTDOWN NOSAVE; rm -r appendonlydir
}
try 1 everysec
try 4 everysec
try 4 no
try 4 always
