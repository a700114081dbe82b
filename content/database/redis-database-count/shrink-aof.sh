# check
# 改小 databases 之后重放 AOF：越界的 SELECT 报错被忽略，后面的 FLUSHDB 落到 0 号库；先重写就没事
serve() {
  redis-server --port 6400 --appendonly yes --daemonize yes \
    --logfile "$PWD/log" "$@"
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
for rewrite in no yes; do
  echo "== rewrite first: $rewrite"
  mkdir "$rewrite"; cd "$rewrite" || exit
  serve --databases 32
  redis-cli -p 6400 SET order 1
  redis-cli -p 6400 -n 31 SET tmp 1
  redis-cli -p 6400 -n 31 FLUSHDB
  if [ "$rewrite" = yes ]; then
    redis-cli -p 6400 BGREWRITEAOF
    until redis-cli -p 6400 INFO persistence |
      grep -q 'aof_rewrite_in_progress:0'; do sleep 0.1; done
  fi
  tr -d '\r' < "$(ls appendonlydir/*.incr.aof | tail -n 1)" | grep -E '^(31|FLUSHDB)$' | paste -sd ' '
  redis-cli -p 6400 SHUTDOWN NOSAVE
  serve
  grep -o "'DB index.*" log
  redis-cli -p 6400 CONFIG GET databases | paste -sd ' '
  redis-cli -p 6400 DBSIZE
  redis-cli -p 6400 SHUTDOWN NOSAVE
  cd ..
done
