# check: with=redis server-args="--enable-debug-command local"
# Redis 的字典从 4 个桶开始，元素多过桶数时翻倍；由 listpack 转来的按已有字段数建；有子进程在写快照时到 4 倍才扩
size() { redis-cli DEBUG HTSTATS-KEY h | awk '/table size/ { n = $3 } END { print n }'; }
grow() {
  last=
  for i in $(seq "$1"); do
    redis-cli HSET h "f$i" 1 > /dev/null; now=$(size)
    [ "$now" = "$last" ] || echo "$i fields: $now buckets"
    last=$now
  done
}
redis-cli SET k 1 > /dev/null
redis-cli DEBUG HTSTATS 0 | sed -n '/Dictionary/,/elements/p' | paste -sd ' '
redis-cli CONFIG GET hash-max-listpack-entries | paste -sd ' '
redis-cli EVAL 'for i = 1, 511 do redis.call("hset", "h", i, i) end' 0 > /dev/null
for i in 512 513; do
  redis-cli HSET h $i $i > /dev/null
  echo "$i fields: $(redis-cli OBJECT ENCODING h) $(size)"
done
redis-cli DEL h > /dev/null
redis-cli CONFIG SET hash-max-listpack-entries 0 > /dev/null
grow 64
redis-cli DEL h > /dev/null
for i in $(seq 40); do redis-cli SET "k$i" 1 > /dev/null; done
redis-cli CONFIG SET rdb-key-save-delay 500000 > /dev/null; redis-cli BGSAVE
grow 20
redis-cli INFO persistence | grep -o 'rdb_bgsave_in_progress:.'
