# check
# 7.0 起的重写：先开新 incr 并换清单，再 fork；新命令只进新 incr；子进程写临时文件；改名为新 base，换清单，最后删旧文件
redis-server --port 6400 --appendonly yes --save '' --daemonize yes > /dev/null
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
r() { redis-cli -p 6400 "$@"; }
pid=$(r INFO server | tr -d '\r' | sed -n 's/^process_id://p')
r MSET a 1 b 2 c 3
strace -f -qq -e trace=openat,rename,unlink,clone,clone3,fork,vfork -p "$pid" -o calls & tracer=$!
until grep -q TracerPid:.[1-9] "/proc/$pid/status"; do sleep 0.1; done
cd appendonlydir || exit
r CONFIG SET rdb-key-save-delay 300000
before=$(cat appendonly.aof.1.incr.aof | wc -c)
r BGREWRITEAOF
r SET d 4
echo "written to the old file: $(($(cat appendonly.aof.1.incr.aof | wc -c) - before))"
tr -d '\r' < appendonly.aof.2.incr.aof | paste -sd ' '
until r INFO persistence | grep -q aof_rewrite_in_progress:0; do sleep 0.1; done
until ! ls | grep -q '\.1\.'; do sleep 0.1; done
kill $tracer; wait $tracer
awk -v main="$pid" '/O_WRONLY|O_CREAT|rename|clone|unlink/ {
  sub(/^[0-9]+ +/, $1 == main ? "parent: " : "other: "); print }' ../calls |
  sed -E 's/AT_FDCWD, //; s/temp-rewriteaof(-bg)?-[0-9]+/temp-rewriteaof\1/g; s/clone.*SIGCHLD.*/clone(SIGCHLD)/; s/\) += .*/)/; s/, O_[^)]*//; s/ <unfinished.*/)/' |
  grep -v resumed | grep -E 'clone\(SIG|appendonly|temp-rewrite' | sort -s -k1,1r
r SHUTDOWN NOSAVE
