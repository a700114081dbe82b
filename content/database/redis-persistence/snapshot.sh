# check
# 快照由 fork 出的子进程写：先写临时文件，fsync 后改名为 dump.rdb；内容停在 fork 的瞬间；改动过的页才复制
serve() {
  redis-server --port 6400 --enable-debug-command local --daemonize yes "$@" > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
r() { redis-cli -p 6400 "$@"; }
info() { r INFO "$1" | tr -d '\r' | sed -n "s/^$2://p"; }
saved() { until [ "$(info persistence rdb_bgsave_in_progress)" = 0 ]; do sleep 0.1; done; }
serve
pid=$(info server process_id)
r MSET a old b old
r SAVE; cp dump.rdb before
r CONFIG SET rdb-key-save-delay 500000
r BGSAVE; r SET b new
ps --no-headers -o args --ppid "$pid"
cmp before dump.rdb && ls temp-*.rdb | sed 's/-[0-9]*/-<pid>/'
saved
cmp before dump.rdb | sed 's/:.*//'
r CONFIG SET rdb-key-save-delay 0
strace -f -qq -e trace=rename,fsync,fork,vfork,clone,clone3 -p "$pid" -o calls & tracer=$!
until grep -q TracerPid:.[1-9] "/proc/$pid/status"; do sleep 0.1; done
r BGSAVE; saved
kill $tracer; wait $tracer
sed -E 's/^[0-9]+ +//; s/temp-[0-9]+/temp/; s/\(.*SIGCHLD.*/(SIGCHLD)/; s/\(([0-9]+)\) += /(fd) = /' calls | grep -E 'clone|fork|fsync|rename'
r DEBUG POPULATE 20000 key 1000
r BGSAVE; saved; quiet=$(info persistence rdb_last_cow_size)
r CONFIG SET rdb-key-save-delay 50
r BGSAVE; r EVAL "for i=0,19999 do redis.call('SETRANGE','key:'..i,0,'x') end" 0 > /dev/null
saved; busy=$(info persistence rdb_last_cow_size)
echo "copied while written to / left alone: more than ten times $((busy > 10 * quiet))"
r SHUTDOWN NOSAVE
serve; r MGET a b | paste -sd ' '; r SHUTDOWN NOSAVE
mv before dump.rdb; serve; r MGET a b | paste -sd ' '; r SHUTDOWN NOSAVE
