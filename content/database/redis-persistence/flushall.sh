# check: with=redis
# 配了保存条件，FLUSHALL 当场把 dump.rdb 写成空的；FLUSHDB 不写；没有保存条件也不写
r() { redis-cli "$@" > /dev/null; }
try() {
  r CONFIG SET save "$1"; r SET a 1; r SAVE; r "$2"
  echo "save '$1', $2: $(redis-check-rdb "$dir/dump.rdb" | grep -oE '[0-9]+ keys read')"
}
dir=$(redis-cli CONFIG GET dir | tail -n 1)
try '3600 1' FLUSHALL
try '3600 1' FLUSHDB
try '' FLUSHALL
