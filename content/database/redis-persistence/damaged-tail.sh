# check
# AOF 尾巴截断就丢弃它照常启动（aof-load-truncated no 则拒绝）；乱码拒绝启动；--fix 原地截断，不留备份
f=appendonlydir/appendonly.aof.1.incr.aof
serve() {
  rm -f log
  redis-server --port 6400 --appendonly yes --daemonize yes --logfile log "$@"
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG ||
    grep -osE 'Bad file format[^:]*|Unexpected end of file[^:]*' log; do sleep 0.1; done
}
values() { redis-cli -p 6400 MGET a b c | paste -sd ' '; }
stop() { redis-cli -p 6400 SHUTDOWN NOSAVE; }
again() { rm -r appendonlydir; cp -r good appendonlydir; }
serve; redis-cli -p 6400 CONFIG GET aof-load-* | paste -sd ' '
redis-cli -p 6400 MSET a 1 b 1 c 1
redis-cli -p 6400 SET b 2; redis-cli -p 6400 SET c 2
stop; cp -r appendonlydir good
echo "== truncated"; truncate -s -3 "$f"; cp "$f" short
serve; values; stop; again; cp short "$f"
serve --aof-load-truncated no
echo "== corrupted tail"; again; echo garbage >> "$f"
serve; cp "$f" bad
echo y | strace -qq -e trace=ftruncate -o calls redis-check-aof --fix "$f" | grep -o 'Successfully.*'
sed -E 's/\(.*\)//' calls; ls appendonlydir
serve; values; stop
echo "== corrupted in the middle"; again
sed -i '0,/^\*3/s//garbage\r\n*3/' "$f"; serve
echo y | redis-check-aof --fix "$f" | grep -o 'Successfully.*'
serve; values; stop
