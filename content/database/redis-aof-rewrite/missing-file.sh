# check
# 清单里的 base 或 incr 缺一个就起不来；缺了 type h 的历史文件照常启动，并从清单去掉这一行；清单没了则空着启动
up() { until redis-cli -p 7815 PING 2>&1 | grep -q PONG; do sleep 0.1; done; }
serve() { redis-server --port 7815 --appendonly yes --save '' "$@"; }
serve --daemonize yes > /dev/null; up
redis-cli -p 7815 SET a 1; redis-cli -p 7815 SHUTDOWN NOSAVE
cp -r appendonlydir good
for file in appendonly.aof.1.base.rdb appendonly.aof.1.incr.aof; do
  rm "appendonlydir/$file"; ls appendonlydir | paste -sd ' '
  serve > log; echo "exit code $?"
  rm -r appendonlydir; cp -r good appendonlydir
done
echo 'file appendonly.aof.9.incr.aof seq 9 type h' \
  >> appendonlydir/appendonly.aof.manifest
serve --daemonize yes > /dev/null; up
redis-cli -p 7815 GET a
sleep 1; cat appendonlydir/appendonly.aof.manifest
redis-cli -p 7815 SHUTDOWN NOSAVE
rm appendonlydir/appendonly.aof.manifest
serve --daemonize yes > /dev/null; up
redis-cli -p 7815 DBSIZE; cat appendonlydir/appendonly.aof.manifest
redis-cli -p 7815 SHUTDOWN NOSAVE
