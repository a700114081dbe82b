# check
# 最近一次后台保存失败，写命令和 PING 报 MISCONF，保存成功后恢复；没有保存条件就不拒绝
redis-server --port 6400 --daemonize yes --logfile log
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
r() { redis-cli -p 6400 "$@"; }
done_() { until r INFO persistence | grep -q rdb_bgsave_in_progress:0; do sleep 0.1; done; }
r CONFIG GET stop-writes-on-bgsave-error | paste -sd ' '
chmod 555 .; r BGSAVE; done_
r INFO persistence | tr -d '\r' | grep rdb_last_bgsave_status
r SET a 1; r PING; r GET a
r CONFIG SET save ''; r SET a 1
r CONFIG SET save '3600 1'; r SET a 2
chmod 755 .; r BGSAVE; done_; r SET a 2
r SHUTDOWN NOSAVE
