# 清单里的 base 或 incr 缺一个就起不来；缺了 type h 的历史文件照常启动，并从清单去掉这一行（redis-server 7.0.15、8.0.6，2026-11-26）
# 用法：bash missing-file.sh redis-server…
up() { until redis-cli -p 7815 PING 2>&1 | grep -q PONG; do sleep 0.1; done; }
for server; do
  cd "$(mktemp -d)" || exit
  serve() { "$server" --port 7815 --appendonly yes --save '' "$@"; }
  "$server" --version | cut -d' ' -f3
  serve --daemonize yes > /dev/null; up
  redis-cli -p 7815 SET a 1 > /dev/null; redis-cli -p 7815 SHUTDOWN NOSAVE
  cp -r appendonlydir good
  for file in appendonly.aof.1.base.rdb appendonly.aof.1.incr.aof; do
    rm "appendonlydir/$file"
    serve > log; echo "  缺 $file，退出码 $?"
    rm -r appendonlydir; cp -r good appendonlydir
  done
  echo 'file appendonly.aof.9.incr.aof seq 9 type h' \
    >> appendonlydir/appendonly.aof.manifest
  serve --daemonize yes > /dev/null; up
  echo "  缺 type h 的文件，启动了，a = $(redis-cli -p 7815 GET a)"
  sleep 1; sed 's/^/  /' appendonlydir/appendonly.aof.manifest
  redis-cli -p 7815 SHUTDOWN NOSAVE
done
